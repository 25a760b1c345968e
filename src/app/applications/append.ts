import { type CaseContext, type CaseEvent, type CaseState, evolve, tallyOf } from '#core/application/index'
import { monthOf, yearOf } from '#core/shared/index'
import type { AgencyId, CaseRecord, Store, TallyEntry } from '../ports.ts'
import { sealEvent } from './case-box.ts'
import { partyMark } from './party-mark.ts'
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
    const next = evolve(now, event)
    if (MOVE_THE_MONTH.includes(event.type)) await countForFee(store, agencyId, now, next)
    now = next
  }
  if (now === null) throw new Error('a step without events')
  const stored = events.map((event, i) => {
    const { day, type } = event
    return { seq: last + i + 1, id: ids.next(), at, day, type, sealed: sealEvent(sealer, agencyId, event) }
  })
  await store.cases.addEvents(agencyId, id, stored)
  await store.tally.apply(agencyId, entries)
  return { record: { ...record, ...derivedOf(now, context) }, state: now }
}

const MOVE_THE_MONTH: readonly CaseEvent['type'][] = [
  'applicationReceived',
  'applicationSplit',
  'registrationCorrected',
]

interface Counted {
  readonly mark: string
  readonly month: string
}

/** Under whom and in which calendar month an application counts; null where it does not. */
async function countedUnder(store: Store, agencyId: AgencyId, state: CaseState | null): Promise<Counted | null> {
  if (state === null || state.received === null || state.kind === 'ownRecord' || state.status === 'split') return null
  const mark = await partyMark(store, agencyId, state)
  return mark === null ? null : { mark, month: monthText(state.received) }
}

/** FEE-4: each application received counts in the applicant's calendar month; one that was split gives its place to its parts. */
async function countForFee(
  store: Store,
  agencyId: AgencyId,
  before: CaseState | null,
  after: CaseState,
): Promise<void> {
  const was = await countedUnder(store, agencyId, before)
  const is = await countedUnder(store, agencyId, after)
  if (was?.mark === is?.mark && was?.month === is?.month) return
  if (was) await store.cases.countInMonth(agencyId, was.mark, was.month, -1)
  if (is) await store.cases.countInMonth(agencyId, is.mark, is.month, 1)
}

/** `2025-03` */
export const monthText = (date: NonNullable<CaseState['received']>): string =>
  `${yearOf(date)}-${String(monthOf(date)).padStart(2, '0')}`
