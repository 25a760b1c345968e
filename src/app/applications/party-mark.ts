import type { CaseState } from '#core/application/index'
import type { AgencyId, Id, PartyMarks, Store } from '../ports.ts'

/** By which the applicant of a case is found again: the first one, who is counted (T3-5, FEE-4). */
export async function partyMarks(
  store: Pick<Store, 'parties'>,
  agencyId: AgencyId,
  state: CaseState,
): Promise<PartyMarks> {
  const [first] = state.applicants
  const party = first && (await store.parties.byId(agencyId, first.partyId as Id))
  return { identity: party?.identityMark ?? null, name: party?.nameMark ?? null }
}

/** The identity where it is known, else the name. */
export const markFrom = ({ identity, name }: PartyMarks): string | null => identity ?? name

export const partyMark = async (
  store: Pick<Store, 'parties'>,
  agencyId: AgencyId,
  state: CaseState,
): Promise<string | null> => markFrom(await partyMarks(store, agencyId, state))
