import type { OrganisationTables } from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { transact } from '../../transact.ts'
import type { OrganisationPorts } from '../ports.ts'
import type { Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { writePlan } from './write-plan.ts'

/** Takes tables over, all or nothing; taken over again they change nothing. `import-has-problems` */
export async function takeOverOrganisation(
  ports: OrganisationPorts,
  actor: Actor,
  tables: OrganisationTables,
): Promise<Result<Plan, Failure>> {
  const staff = permitStaff(actor, 'take-over-organisation')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const { plan, problems } = await prepare(ports, store, staff.value, 'take-over-organisation', tables)
    if (problems.length > 0) return err(failure('import-has-problems', { count: problems.length }))
    const written = await writePlan(ports, store, staff.value, 'take-over-organisation', plan)
    return written.ok ? ok(plan) : written
  })
}
