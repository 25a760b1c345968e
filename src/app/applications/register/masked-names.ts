import { type CaseState, isBody, shownName } from '#core/application/index'
import type { AgencyId, Store } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { partyFacts } from '../enter-party.ts'

/** By party. Null after the erasure. */
export type MaskedNames = ReadonlyMap<string, string | null>

interface Standing {
  readonly partyId: string
  /** Null where the case does not say it: a third party may be a person or a firm, so its facts decide. */
  readonly isPerson: boolean | null
}

/** Organs that are consulted are bodies; an agent is a person until one looks. */
const standings = ({ applicants, agent, consultations }: CaseState): readonly Standing[] => [
  ...applicants.map(({ partyId, kind }) => ({ partyId, isPerson: kind === 'natural' })),
  ...(agent ? [{ partyId: agent.partyId, isPerson: true }] : []),
  ...consultations.map(({ partyId, whom }) => ({ partyId, isPerson: whom === 'thirdParty' ? null : false })),
]

/** The names of all who stand in a case, as far as a page shows them unasked. */
export async function maskedNames(
  sealer: Sealer,
  store: Store,
  agencyId: AgencyId,
  state: CaseState,
): Promise<MaskedNames> {
  const found = new Map<string, string | null>()
  for (const { partyId, isPerson } of standings(state)) {
    const facts = await partyFacts(sealer, store, agencyId, partyId)
    found.set(partyId, facts && shownName(facts.name, isPerson ?? !isBody(facts)))
  }
  return found
}
