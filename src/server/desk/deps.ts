import type { Ports } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import type { DeskPorts } from '#app/show-desk'
import type { Frames } from '../frames.ts'
import type { Sessions } from './sessions.ts'

export interface DeskDeps {
  readonly ports: Omit<Ports, 'reader'> & DeskPorts & ReportReading
  readonly frames: Frames
  readonly sessions: Sessions
  /** Whoever has it may open the desk. */
  readonly key: string
  /** Cookies are for https only. */
  readonly https: boolean
  /** The address of the site as readers know it. */
  readonly origin: () => string
}
