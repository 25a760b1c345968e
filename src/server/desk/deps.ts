import type { Ports } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import type { Sealer } from '#app/secrets'
import type { DeskPorts } from '#app/show-desk'
import type { Frames } from '../frames.ts'

export interface DeskDeps {
  readonly ports: Omit<Ports, 'reader'> & DeskPorts & ReportReading & { readonly sealer: Sealer }
  readonly frames: Frames
  /** Cookies are for https only. */
  readonly https: boolean
  /** The address of the site as readers know it. */
  readonly origin: () => string
}
