import { type CaseState, maskedName } from '#core/application/index'
import type { AgencyId, Store } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { partyFacts } from '../enter-party.ts'

/** By party. Null after the erasure. */
export type MaskedNames = ReadonlyMap<string, string | null>

/** The names of all who stand in a case, as far as a page shows them unasked. */
export async function maskedNames(
  sealer: Sealer,
  store: Store,
  agencyId: AgencyId,
  { applicants, agent, consultations }: CaseState,
): Promise<MaskedNames> {
  const ids = [...applicants, ...(agent ? [agent] : []), ...consultations].map(({ partyId }) => partyId)
  const found = new Map<string, string | null>()
  for (const id of new Set(ids)) {
    const facts = await partyFacts(sealer, store, agencyId, id)
    found.set(id, facts && maskedName(facts.name))
  }
  return found
}
