import type { CaseState, LetterSources, PartyFacts } from '#core/application/index'
import type { Agency, CaseRecord, Id, Store } from '../../ports.ts'
import { eventOf } from '../case-box.ts'
import { partyFacts } from '../enter-party.ts'
import { type LetterSettings, letterSettings } from '../letter-settings.ts'
import { namesOf } from '../names-of.ts'
import type { CasePorts } from '../ports.ts'
import { answeredWith } from './joint-letters.ts'

type Context = LetterSources['context']

/** The agency of a case with what it says in letters. */
export async function settingsFor(store: Store, { agencyId }: CaseRecord): Promise<LetterSettings> {
  const agency = await store.agencies.byId(agencyId)
  if (!agency) throw new Error('a case of no agency')
  return letterSettings(agency, await store.settings.ofAgency(agencyId))
}

export const agencyOf = async (store: Store, { agencyId }: Pick<CaseRecord, 'agencyId'>): Promise<Agency> => {
  const agency = await store.agencies.byId(agencyId)
  if (!agency) throw new Error('a case of no agency')
  return agency
}

/** All that a letter about a case can be filled from, people opened. */
export async function letterSources(
  { sealer }: Pick<CasePorts, 'sealer'>,
  store: Store,
  record: CaseRecord,
  state: CaseState,
  context: Context,
): Promise<LetterSources> {
  const { agencyId, id } = record
  const facts = (partyId: string): Promise<PartyFacts | null> => partyFacts(sealer, store, agencyId, partyId)
  const last = state.consultations.at(-1)
  const stored = await store.cases.events(agencyId, id)
  const names = await namesOf(store, agencyId)
  const sent = await store.letters.ofCase(agencyId, id)
  const together = await answeredWith({ sealer }, store, record, state)
  return {
    agency: (await settingsFor(store, record)).agency,
    caseNumber: record.number,
    answeredWith: together.filter(({ closed }) => closed === null).map(({ number }) => number),
    state,
    events: stored.flatMap((event) => eventOf(sealer, agencyId, event) ?? []),
    applicants: await Promise.all(state.applicants.map(({ partyId }) => facts(partyId))),
    consulted: last ? await facts(last.partyId) : null,
    nameOf: (account) => names.get(account as Id) ?? null,
    numbers: Object.fromEntries(sent.flatMap(({ letter, number }) => (number === null ? [] : [[letter, number]]))),
    context,
  }
}
