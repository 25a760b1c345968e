import {
  awaitedOf,
  type CaseContext,
  type CaseState,
  type ClockContext,
  clockOf,
  countedAs,
  type Obligation,
} from '#core/application/index'
import type { AskedSection, CaseRecord, Id } from '../ports.ts'

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
  | 'asked'
  | 'sectionId'
  | 'awaits'
>

/** What lists and clocks need of a case, derived from its state: computed anew with every event, and when the calendar changes. */
export function derivedOf(state: CaseState, context: CaseContext): Derived {
  const [counted] = countedAs(state, context.readings)
  const last = state.replies.at(-1)
  return {
    kind: state.kind,
    channel: state.channel,
    status: state.status,
    sectionId: state.section as Id | null,
    column: state.applicants[0]?.kind ?? 'other',
    arrived: state.arrived,
    received: state.received,
    closed: counted?.closed?.day ?? (state.kind === 'ownRecord' ? (last?.day ?? null) : null),
    row: counted?.closed?.row ?? null,
    awaits: awaitedOf(state),
    ...dueOf(state, context),
  }
}

/** The soonest day. Some pass by themselves, so it is told anew when one has. */
export function dueOf(
  state: CaseState,
  context: ClockContext,
): Pick<CaseRecord, 'due' | 'dueWhat' | 'waitingFor' | 'provisional' | 'asked'> {
  const obligations = clockOf(state, context)
  const [next] = obligations
  return {
    due: next?.due.due ?? null,
    dueWhat: next?.what ?? null,
    waitingFor: next?.waitingFor ?? null,
    provisional: next?.due.provisional ?? false,
    asked: askedOf(state, obligations),
  }
}

/** Each section once, with its soonest day: so they come. */
function askedOf({ searches }: CaseState, obligations: readonly Obligation[]): readonly AskedSection[] {
  const asked = new Map<string, AskedSection>()
  for (const { what, part, due } of obligations) {
    const section = what === 'search' && searches.find(({ id }) => id === part)?.section
    if (section && !asked.has(section)) asked.set(section, { sectionId: section as Id, due: due.due })
  }
  return [...asked.values()]
}
