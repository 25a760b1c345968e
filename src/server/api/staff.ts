import type { FastifyInstance } from 'fastify'
import type { SitePorts } from '../site-ports.ts'
import { layAdministration } from './administration/routes.ts'
import { layCases } from './cases/routes.ts'
import { layMe } from './me.ts'
import { layOrganisation } from './organisation/routes.ts'
import { onlyFromOurPages } from './own-page.ts'

export interface StaffApiDeps {
  readonly ports: SitePorts
  /** The address of the site as readers know it. */
  readonly origin: () => string
}

/** What the workbench and other systems of the agency use. */
export async function layStaffApi(scope: FastifyInstance, deps: StaffApiDeps): Promise<void> {
  const { ports, origin } = deps
  onlyFromOurPages(scope, origin)
  layMe(scope, ports)
  layAdministration(scope, ports)
  // Each takes files in by limits of its own.
  await scope.register((inner) => layOrganisation(inner, deps))
  await scope.register((inner) => layCases(inner, ports))
}
