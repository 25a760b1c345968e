import { type Organisation, organisationTables, templateTables, type WrittenTable } from '#core/organisation/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff, reachOf } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { asCoreAgencies, asCoreTeam, tableId } from './as-core.ts'
import { openedBy, untold } from './contact.ts'
import type { OrganisationPorts } from './ports.ts'
import { teamOf } from './team.ts'

/**
 * The agencies in reach with their sections and people, as the tables that the import reads; `empty` gives them without rows. Contacts are
 * told to whoever may change them.
 */
export async function exportOrganisation(
  { storage, sealer }: Pick<OrganisationPorts, 'storage' | 'sealer'>,
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
    const mine = new Set((await reachOf(store, staff.value, 'change-person')).map(({ id }) => id))
    for (const record of inReach) {
      const contactOf = mine.has(record.id) ? openedBy(sealer) : untold
      teams.push(asCoreTeam(tableId(record), await teamOf(store, record.id), contactOf))
    }
    const organisation: Organisation = {
      agencies,
      sections: teams.flatMap(({ sections }) => sections),
      people: teams.flatMap(({ people }) => people),
    }
    return ok(organisationTables(organisation))
  })
}
