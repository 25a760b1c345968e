import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { later } from '#app/moments'
import type { Instant, Ports } from '#app/ports'
import type { Job } from './job.ts'
import { lastDue } from './schedule.ts'

const MINUTE = 60_000
/** After a failure, so that a broken disk does not fill the log. */
const RETRY_MS = 5 * MINUTE

export interface Runner {
  /** Does what is due now, one job after the other. */
  readonly tick: () => Promise<void>
  /** Begins no job any more, and waits for the one under way. */
  readonly stop: () => Promise<void>
}

type Needs = Pick<Ports, 'storage' | 'clock'>
type Log = Pick<FastifyBaseLogger, 'debug' | 'info' | 'error'>

/**
 * Looks after the jobs, shared between all nodes by one row each in the database. Nothing runs by itself before `everyMinute`, so that a
 * test decides what happens.
 */
export function jobRunner(ports: Needs, jobs: readonly Job[], log: Log): Runner {
  let stopped = false
  let last: Promise<void> = Promise.resolve()
  const all = async (): Promise<void> => {
    for (const job of jobs) if (!stopped) await runDue(ports, job, log)
  }
  const tick = (): Promise<void> => {
    last = last.then(all)
    return last
  }
  const stop = (): Promise<void> => {
    stopped = true
    return last
  }
  return { tick, stop }
}

/** Ticks at once and then every minute. A tick that takes longer makes the next one late, not double. */
export function everyMinute(runner: Runner): { readonly stop: (withinMs: number) => Promise<void> } {
  let running = false
  const tick = async (): Promise<void> => {
    if (running) return
    running = true
    await runner.tick()
    running = false
  }
  void tick()
  const timer = setInterval(() => void tick(), MINUTE)
  timer.unref()
  return {
    stop: async (withinMs) => {
      clearInterval(timer)
      // A job that waits for somebody else is left to itself: its row is free again in time, and what it did not note is done again.
      await Promise.race([runner.stop(), sleep(withinMs, undefined, { ref: false })])
    },
  }
}

async function runDue(
  { storage, clock }: Needs,
  { name, schedule, longestMinutes, run }: Job,
  log: Log,
): Promise<void> {
  try {
    const now = clock.now()
    const due = lastDue(schedule, now)
    const until = later(now, longestMinutes * MINUTE)
    if (due === null || !(await storage.write(({ jobs }) => jobs.claim(name, due, now, until)))) return
    // What is done all day long would fill the log.
    const note = 'everyMinutes' in schedule ? 'debug' : 'info'
    const fault = await faultOf(run, name, log, note)
    await storage.write(({ jobs }) => settle(jobs, name, due, clock.now(), fault))
  } catch (error) {
    log.error({ err: error, job: name }, 'job not looked after')
  }
}

type Jobs = Parameters<Parameters<Needs['storage']['write']>[0]>[0]['jobs']

const settle = (jobs: Jobs, name: string, due: Instant, now: Instant, fault: string | null): Promise<void> =>
  fault === null ? jobs.finish(name, due, now) : jobs.fail(name, fault, later(now, RETRY_MS))

/** Null when it was done. */
async function faultOf(run: Job['run'], name: string, log: Log, note: 'debug' | 'info'): Promise<string | null> {
  try {
    const done = await run()
    if (done.ok) log[note]({ job: name, done: done.value }, 'job done')
    else log.error({ job: name, code: done.error.code }, 'job refused')
    return done.ok ? null : done.error.code
  } catch (error) {
    log.error({ err: error, job: name }, 'job failed')
    return 'internal'
  }
}
