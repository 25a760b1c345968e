import type { Failure, Result } from '#core/shared/index'
import type { Schedule } from './schedule.ts'

/** Something that the program does by itself. Done once by one node, unless every node has to do it for itself. */
export interface Job {
  readonly name: string
  readonly schedule: Schedule
  /** A node that dies meanwhile holds it no longer than this. */
  readonly longestMinutes: number
  readonly run: () => Promise<Result<unknown, Failure>>
}
