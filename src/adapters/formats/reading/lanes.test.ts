import { describe, expect, it, vi } from 'vitest'
import { failure } from '#core/shared/index'
import { type Heard, Lanes } from './lanes.ts'

interface Started {
  readonly heard: Heard<string>
  readonly jobs: string[]
  ended: boolean
}

/** Lanes whose threads do what the test says. */
function watched(most: number, longestMs = 1000) {
  const threads: Started[] = []
  const lanes = new Lanes<string, string>({
    most,
    longestMs,
    start: (heard) => {
      const thread: Started = { heard, jobs: [], ended: false }
      threads.push(thread)
      return {
        send: (job) => thread.jobs.push(job),
        end: () => {
          thread.ended = true
        },
      }
    },
  })
  return { lanes, threads }
}

describe('lanes', () => {
  it('start a thread for each job up to the limit, and keep it for the next one', async () => {
    const { lanes, threads } = watched(2)
    const [first, , third] = [lanes.run('a'), lanes.run('b'), lanes.run('c')]
    expect(threads.map(({ jobs }) => jobs)).toEqual([['a'], ['b']])
    threads[0]?.heard.answer('A')
    expect(await first).toEqual({ ok: true, value: 'A' })
    expect(threads.map(({ jobs }) => jobs)).toEqual([['a', 'c'], ['b']])
    threads[0]?.heard.answer('C')
    expect(await third).toEqual({ ok: true, value: 'C' })
  })

  it('end a thread that takes too long and go on with a new one', async () => {
    vi.useFakeTimers()
    const { lanes, threads } = watched(1, 45_000)
    const [slow, next] = [lanes.run('slow'), lanes.run('next')]
    vi.advanceTimersByTime(45_000)
    vi.useRealTimers()
    expect(await slow).toEqual({ ok: false, error: failure('reading-timed-out', { seconds: 45 }) })
    expect(threads[0]?.ended).toBe(true)
    threads[0]?.heard.answer('too late')
    threads[1]?.heard.answer('N')
    expect(await next).toEqual({ ok: true, value: 'N' })
  })

  it('tell an expected failure as a value and a fault as an error', async () => {
    const { lanes, threads } = watched(1)
    const [first, second] = [lanes.run('a'), lanes.run('b')]
    threads[0]?.heard.broke(failure('reading-out-of-memory'))
    expect(await first).toEqual({ ok: false, error: failure('reading-out-of-memory') })
    threads[1]?.heard.broke(new Error('fault'))
    await expect(second).rejects.toThrow('fault')
  })

  it('do not use a thread again that broke while it had nothing to do', async () => {
    const { lanes, threads } = watched(1)
    const first = lanes.run('a')
    threads[0]?.heard.answer('A')
    await first
    threads[0]?.heard.broke(new Error('fault'))
    void lanes.run('b')
    expect(threads.map(({ jobs }) => jobs)).toEqual([['a'], ['b']])
  })

  it('give up a job that waits, and end the thread of one under way', async () => {
    const { lanes, threads } = watched(1)
    const giveUp = new AbortController()
    const jobs = ['under way', 'waiting'].map((job) => lanes.run(job, giveUp.signal))
    giveUp.abort(new Error('cancelled'))
    for (const job of jobs) await expect(job).rejects.toThrow('cancelled')
    expect(threads.map(({ ended }) => ended)).toEqual([true])
    await expect(lanes.run('later', giveUp.signal)).rejects.toThrow('cancelled')
  })

  it('end all threads when they are closed', async () => {
    const { lanes, threads } = watched(2)
    const idle = lanes.run('a')
    threads[0]?.heard.answer('A')
    await idle
    const jobs = ['b', 'c', 'd'].map((job) => lanes.run(job))
    lanes.close()
    for (const job of jobs) await expect(job).rejects.toThrow('closed')
    expect(threads.map(({ ended }) => ended)).toEqual([true, true])
  })
})
