import type { FastifyInstance } from 'fastify'
import type { SitePorts } from '../site-ports.ts'
import { layCases } from './cases/routes.ts'
import { layMe } from './me.ts'
import { onlyFromOurPages } from './own-page.ts'

export interface StaffApiDeps {
  readonly ports: SitePorts
  /** The address of the site as readers know it. */
  readonly origin: () => string
}

/** What the workbench and other systems of the agency use. */
export async function layStaffApi(scope: FastifyInstance, { ports, origin }: StaffApiDeps): Promise<void> {
  onlyFromOurPages(scope, origin)
  layMe(scope, ports)
  await layCases(scope, ports)
}
