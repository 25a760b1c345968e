import type { FastifyInstance } from 'fastify'
import { layAdministration } from './administration/routes.ts'
import { layCases } from './cases/routes.ts'
import { layMe } from './me.ts'
import { layOutbox, layTokens } from './notifications/outside.ts'
import { layNotifications } from './notifications/routes.ts'
import { keepAnswers } from './once-by-key.ts'
import { layOrganisation } from './organisation/routes.ts'
import { onlyFromOurPages } from './own-page.ts'
import type { StaffApiDeps } from './staff-deps.ts'

export type { StaffApiDeps } from './staff-deps.ts'

/** What the workbench and other systems of the agency use. */
export async function layStaffApi(scope: FastifyInstance, deps: StaffApiDeps): Promise<void> {
  const { ports, origin } = deps
  onlyFromOurPages(scope, origin)
  keepAnswers(scope, ports)
  layMe(scope, ports)
  layNotifications(scope, ports)
  layOutbox(scope, ports)
  layTokens(scope, ports)
  layAdministration(scope, ports)
  // Each takes files in by limits of its own.
  await scope.register((inner) => layOrganisation(inner, deps))
  await scope.register((inner) => layCases(inner, ports))
}
