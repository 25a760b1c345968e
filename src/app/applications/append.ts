import { type CaseContext, type CaseEvent, type CaseState, evolve, tallyOf } from '#core/application/index'
import { monthOf, yearOf } from '#core/shared/index'
import type { CaseRecord, Id, Store, TallyEntry } from '../ports.ts'
import { sealEvent } from './case-box.ts'
import type { CasePorts } from './ports.ts'
import { derivedOf } from './record-of.ts'

export interface Stage {
  readonly record: CaseRecord
  readonly state: CaseState
}

/** Writes events after those that are there, and moves table 三 by what they bring. Gives the case as it then stands. */
export async function append(
  { clock, ids, sealer }: Pick<CasePorts, 'clock' | 'ids' | 'sealer'>,
  store: Store,
  { record, state }: { readonly record: CaseRecord; readonly state: CaseState | null },
  events: readonly CaseEvent[],
  context: CaseContext,
): Promise<Stage> {
  const { agencyId, id } = record
  const at = clock.now()
  const last = state === null ? 0 : await store.cases.lastSeq(agencyId, id)
  let now = state
  const entries: TallyEntry[] = []
  for (const [i, event] of events.entries()) {
    for (const change of tallyOf(now, event, context.readings))
      entries.push({ ...change, caseId: id, seq: last + i + 1, at })
    now = evolve(now, event)
  }
  if (now === null) throw new Error('a step without events')
  const stored = events.map((event, i) => {
    const { day, type } = event
    return { seq: last + i + 1, id: ids.next(), at, day, type, sealed: sealEvent(sealer, agencyId, event) }
  })
  await store.cases.addEvents(agencyId, id, stored)
  await store.tally.apply(agencyId, entries)
  for (const event of events) await countForFee(store, record, now, event)
  return { record: { ...record, ...derivedOf(now, context) }, state: now }
}

/** FEE-4: each application received counts in the applicant's calendar month; one that was split gives its place to its parts. */
async function countForFee(store: Store, { agencyId }: CaseRecord, state: CaseState, event: CaseEvent): Promise<void> {
  const by = event.type === 'applicationReceived' ? 1 : event.type === 'applicationSplit' ? -1 : 0
  const [first] = state.applicants
  if (by === 0 || !first || state.received === null || state.kind === 'ownRecord') return
  const party = await store.parties.byId(agencyId, first.partyId as Id)
  const mark = party?.identityMark ?? party?.nameMark ?? null
  if (mark !== null) await store.cases.countInMonth(agencyId, mark, monthText(state.received), by)
}

/** `2025-03` */
export const monthText = (date: NonNullable<CaseState['received']>): string =>
  `${yearOf(date)}-${String(monthOf(date)).padStart(2, '0')}`
