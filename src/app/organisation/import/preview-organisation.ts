import type { OrganisationTables, TableProblem } from '#core/organisation/index'
import { type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { transact } from '../../transact.ts'
import type { OrganisationPorts } from '../ports.ts'
import { type Prepared, prepare } from './prepare.ts'
import { writePlan } from './write-plan.ts'

/** What tables would bring, and line by line what is wrong with them. It is done and undone, so that nothing is found out later only. */
export async function previewOrganisation(
  ports: OrganisationPorts,
  actor: Actor,
  tables: OrganisationTables,
): Promise<Result<Prepared, Failure>> {
  const staff = permitStaff(actor, 'preview-organisation')
  if (!staff.ok) return staff
  const seen: Prepared[] = []
  const tried = await transact(ports.storage, async (store): Promise<Result<Prepared, Failure>> => {
    const prepared = await prepare(ports, store, staff.value, 'preview-organisation', tables)
    seen.push(prepared)
    if (prepared.problems.length > 0) return UNDONE
    const written = await writePlan(ports, store, staff.value, 'preview-organisation', prepared.plan)
    return written.ok ? UNDONE : written
  })
  const [prepared] = seen
  if (tried.ok || prepared === undefined) return tried
  return ok(tried.error === UNDONE.error ? prepared : withProblem(prepared, tried.error))
}

/** What ends a transaction that was only tried. */
const UNDONE = { ok: false, error: failure('conflict') } as const

const withProblem = (prepared: Prepared, { code, params }: Failure): Prepared => {
  const problem: TableProblem = { table: '', line: 0, column: '', code, params }
  return { ...prepared, problems: [...prepared.problems, problem] }
}
