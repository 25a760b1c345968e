import type { Instant } from './time.ts'

/** How a job stands. One row each, shared by all nodes. */
export interface JobState {
  readonly name: string
  /** The last time at which it was due and was done; null = never. */
  readonly done: Instant | null
  /** A node that died holds it no longer than this. */
  readonly heldUntil: Instant
  readonly failures: number
  readonly fault: string | null
}

export interface JobStore {
  readonly jobs: {
    /** True for the one node that gets it: it was not done for this time, and nobody holds it. */
    readonly claim: (name: string, due: Instant, now: Instant, until: Instant) => Promise<boolean>
    readonly finish: (name: string, due: Instant, now: Instant) => Promise<void>
    /** It stays due, and is tried again after `retry`. */
    readonly fail: (name: string, fault: string, retry: Instant) => Promise<void>
    readonly all: () => Promise<readonly JobState[]>
  }
}
