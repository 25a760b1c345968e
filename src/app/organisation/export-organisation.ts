import { type Organisation, organisationTables, templateTables, type WrittenTable } from '#core/organisation/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff, reachOf } from '../permissions.ts'
import type { Actor, Ports } from '../ports.ts'
import { asCoreAgencies, asCoreTeam, tableId } from './as-core.ts'
import { teamOf } from './team.ts'

/** The agencies in reach with their sections and people, as the tables that the import reads; `empty` gives them without rows. */
export async function exportOrganisation(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  wish: 'all' | 'empty',
): Promise<Result<readonly WrittenTable[], Failure>> {
  const staff = permitStaff(actor, 'export-organisation')
  if (!staff.ok) return staff
  if (wish === 'empty') return ok(templateTables())
  return storage.read(async (store) => {
    const reach = new Set((await reachOf(store, staff.value, 'export-organisation')).map(({ id }) => id))
    const records = await store.organisation.agencies()
    const inReach = records.filter(({ id }) => reach.has(id))
    const ids = new Set(inReach.map(tableId))
    const agencies = asCoreAgencies(records).filter(({ id }) => ids.has(id))
    const teams = []
    for (const record of inReach) teams.push(asCoreTeam(tableId(record), await teamOf(store, record.id)))
    const organisation: Organisation = {
      agencies,
      sections: teams.flatMap(({ sections }) => sections),
      people: teams.flatMap(({ people }) => people),
    }
    return ok(organisationTables(organisation))
  })
}
