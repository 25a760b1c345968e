import { describe, expect, it, vi } from 'vitest'
import type { Instant } from '#app/ports'
import { day, err, failure, ok } from '#core/shared/index'
import { testStorage } from '../../../test/support/database.ts'
import type { Job } from './job.ts'
import { jobRunner } from './runner.ts'

let made = 0
/** Jobs of a test have names of their own: the database is shared. */
const named = (run: Job['run'], schedule: Job['schedule'] = { at: '07:30' }): Job => ({
  name: `test ${process.pid} ${++made}`,
  schedule,
  longestMinutes: 30,
  run,
})

async function place(jobs: readonly Job[], start = '2025-03-24T08:00') {
  let now = start
  const clock = { now: () => new Date(`${now}+08:00`).toISOString() as Instant, today: () => day(now.slice(0, 10)) }
  const log = { debug: vi.fn(), info: vi.fn(), error: vi.fn() }
  const storage = await testStorage()
  return {
    log,
    node: () => jobRunner({ storage, clock }, jobs, log),
    goTo: (time: string) => {
      now = time
    },
  }
}

describe('the jobs', () => {
  it('are done once for each time that they are due, whichever of two nodes comes', async () => {
    const run = vi.fn(async () => ok(null))
    const { node, goTo } = await place([named(run)], '2025-03-24T07:29')
    const [one, other] = [node(), node()]
    const both = () => Promise.all([one.tick(), other.tick()])
    await both()
    expect(run).toHaveBeenCalledTimes(0)
    goTo('2025-03-24T07:30')
    await both()
    await both()
    expect(run).toHaveBeenCalledTimes(1)
    goTo('2025-03-26T15:00')
    await both()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('are tried again five minutes after a failure, which the log tells', async () => {
    const run = vi.fn<Job['run']>()
    run.mockRejectedValueOnce(new Error('no disk')).mockResolvedValueOnce(err(failure('disk-full')))
    run.mockResolvedValue(ok(null))
    const { node, goTo, log } = await place([named(run)])
    const { tick } = node()
    for (const time of ['08:00', '08:04', '08:05', '08:09', '08:10', '08:30']) {
      goTo(`2025-03-24T${time}`)
      await tick()
    }
    expect(run).toHaveBeenCalledTimes(3)
    expect(log.error.mock.calls.map(([, message]) => message)).toEqual(['job failed', 'job refused'])
    expect(log.info).toHaveBeenCalledTimes(1)
  })

  it('that a dead node held are done by another when its time is over', async () => {
    const never = new Promise<never>(() => undefined)
    const run = vi.fn<Job['run']>().mockReturnValueOnce(never).mockResolvedValue(ok(null))
    const { node, goTo } = await place([named(run)])
    void node().tick()
    await expect.poll(() => run.mock.calls.length).toBe(1)
    const other = node()
    goTo('2025-03-24T08:29')
    await other.tick()
    expect(run).toHaveBeenCalledTimes(1)
    goTo('2025-03-24T08:30')
    await other.tick()
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('do not keep one another: after a failure the next one is done', async () => {
    const run = vi.fn(async () => ok(null))
    const { node } = await place([named(() => Promise.reject(new Error('no'))), named(run, { everyMinutes: 1 })])
    await node().tick()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('end with the one under way when the program stops', async () => {
    let finish = (): void => undefined
    const first = vi.fn<Job['run']>(
      () =>
        new Promise((done) => {
          finish = () => done(ok(null))
        }),
    )
    const second = vi.fn(async () => ok(null))
    const { node } = await place([named(first), named(second)])
    const runner = node()
    void runner.tick()
    await expect.poll(() => first.mock.calls.length).toBe(1)
    let isStopped = false
    const stopping = runner.stop().then(() => {
      isStopped = true
    })
    await Promise.resolve()
    expect(isStopped).toBe(false)
    finish()
    await stopping
    expect(second).not.toHaveBeenCalled()
  })
})
