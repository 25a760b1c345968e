import type { DownloadPorts } from '#app/download-report'
import type { Ports } from '#app/ports'
import type { Frames } from '../frames.ts'

export interface PortalDeps {
  readonly ports: DownloadPorts & Pick<Ports, 'clock'>
  readonly frames: Frames
  /** The address of the site as readers know it, without a slash at its end. */
  readonly origin: () => string
}
