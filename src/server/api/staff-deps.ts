import type { SitePorts } from '../site-ports.ts'

export interface StaffApiDeps {
  readonly ports: SitePorts
  /** The address of the site as readers know it. */
  readonly origin: () => string
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
}
