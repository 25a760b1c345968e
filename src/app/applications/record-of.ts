import { type CaseContext, type CaseState, clockOf, countedAs } from '#core/application/index'
import type { CaseRecord } from '../ports.ts'

type Derived = Pick<
  CaseRecord,
  | 'kind'
  | 'channel'
  | 'status'
  | 'column'
  | 'arrived'
  | 'received'
  | 'closed'
  | 'row'
  | 'due'
  | 'dueWhat'
  | 'waitingFor'
  | 'provisional'
>

/** What lists and clocks need of a case, derived from its state: computed anew with every event, and when the calendar changes. */
export function derivedOf(state: CaseState, context: CaseContext): Derived {
  const [next] = clockOf(state, context)
  const [counted] = countedAs(state, context.readings)
  const last = state.replies.at(-1)
  return {
    kind: state.kind,
    channel: state.channel,
    status: state.status,
    column: state.applicants[0]?.kind ?? 'other',
    arrived: state.arrived,
    received: state.received,
    closed: counted?.closed?.day ?? (state.kind === 'ownRecord' ? (last?.day ?? null) : null),
    row: counted?.closed?.row ?? null,
    due: next?.due.due ?? null,
    dueWhat: next?.what ?? null,
    waitingFor: next?.waitingFor ?? null,
    provisional: next?.due.provisional ?? false,
  }
}
