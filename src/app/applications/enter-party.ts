import { comparable, type PartyFacts } from '#core/application/index'
import type { AgencyId, Id, Party, Store } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import type { CasePorts } from './ports.ts'
import { openJson, sealJson } from './sealed-json.ts'

const { party: scope } = STORED_SCOPES

/** Looked up within one agency: the marks of two agencies tell nothing of each other. */
const markOf = ({ blind }: Sealer, agencyId: AgencyId, what: string, text: string | null): string | null =>
  text === null || text.trim() === '' ? null : blind(`party.${what} ${agencyId}`, comparable(text))

export const marksOf = (sealer: Sealer, agencyId: AgencyId, { name, identity }: PartyFacts) => ({
  identityMark: markOf(sealer, agencyId, 'identity', identity?.number ?? null),
  nameMark: markOf(sealer, agencyId, 'name', name),
})

/** A new party: the same person who applies again is found by the marks, not by a shared row, so that each case keeps what was said then. */
export async function enterParty(
  { ids, sealer }: Pick<CasePorts, 'ids' | 'sealer'>,
  store: Store,
  agencyId: AgencyId,
  facts: PartyFacts,
): Promise<Party> {
  const party: Party = {
    ...{ agencyId, id: ids.next(), erasedOn: null, version: 1 },
    ...marksOf(sealer, agencyId, facts),
    sealed: sealJson(sealer, scope(agencyId), facts),
  }
  await store.parties.add(party)
  return party
}

/** Puts right who a party is. `conflict` is told by false. */
export const amendParty = (sealer: Sealer, store: Store, party: Party, facts: PartyFacts): Promise<boolean> =>
  store.parties.change(
    { ...party, ...marksOf(sealer, party.agencyId, facts), sealed: sealJson(sealer, scope(party.agencyId), facts) },
    party.version,
  )

/** Who a party is; null after the erasure. */
export const factsOf = (sealer: Sealer, { agencyId, sealed }: Party): PartyFacts | null =>
  sealed && openJson<PartyFacts>(sealer, scope(agencyId), sealed)

export async function partyFacts(
  sealer: Sealer,
  store: Pick<Store, 'parties'>,
  agencyId: AgencyId,
  id: string,
): Promise<PartyFacts | null> {
  const party = await store.parties.byId(agencyId, id as Id)
  return party && factsOf(sealer, party)
}
