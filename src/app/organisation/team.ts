import { newFaults } from '#core/organisation/index'
import { err, type Failure, ok, type Result } from '#core/shared/index'
import type { AgencyId, AgencyRecord, Store } from '../ports.ts'
import { asCoreAgencies, asCoreTeam, type Team, tableId } from './as-core.ts'
import { openedBy } from './contact.ts'
import type { OrganisationPorts } from './ports.ts'

/** Those who work in an agency today: closed sections, people who left and closed accounts are left out. */
export async function teamOf(
  { sections, persons, accounts }: Pick<Store, 'sections' | 'persons' | 'accounts'>,
  agencyId: AgencyId,
): Promise<Team> {
  return {
    sections: (await sections.ofAgency(agencyId)).filter(({ closedOn }) => closedOn === null),
    persons: (await persons.ofAgency(agencyId)).filter(({ leftOn }) => leftOn === null),
    accounts: (await accounts.ofAgency(agencyId)).filter(({ state }) => state !== 'closed'),
  }
}

/** Whether a team may become another one: the first thing that would be wrong and was not before. */
export function checkTeam(
  { regions, sealer }: Pick<OrganisationPorts, 'regions' | 'sealer'>,
  agency: AgencyRecord,
  before: Team,
  after: Team,
): Result<null, Failure> {
  const agencies = asCoreAgencies([agency])
  const of = (team: Team) => ({ agencies, ...asCoreTeam(tableId(agency), team, openedBy(sealer)) })
  const [fault] = newFaults(of(before), of(after), regions)
  return fault ? err(fault) : ok(null)
}
