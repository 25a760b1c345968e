import type { CaseContext } from '../case/context.ts'
import type { CaseEvent, CaseEventType } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { FactId, LetterFacts } from '../letters/index.ts'
import type { PartyFacts } from '../party.ts'

/** What the agency says of itself in every letter; null where it has not said it yet. */
export interface LetterAgency {
  readonly name: string
  readonly contact: string | null
  readonly reconsiderationOrgan: string | null
  readonly court: string | null
  readonly payWay: string | null
  readonly feeStandard: string | null
}

/** A case with what a letter about it can be filled from. People are given by who opens their facts. */
export interface LetterSources {
  readonly agency: LetterAgency
  readonly caseNumber: string
  /** Numbers of the open applications that are answered with this one (DOC-R5). */
  readonly answeredWith: readonly string[]
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  /** In the order of the state; null after the erasure. */
  readonly applicants: readonly (PartyFacts | null)[]
  /** Who was consulted last, of whatever kind. */
  readonly consulted: PartyFacts | null
  /** Names of accounts and sections. */
  readonly nameOf: (id: string) => string | null
  /** Numbers of letters that went out, by their kind. */
  readonly numbers: Readonly<Partial<Record<string, string>>>
  readonly context: Pick<CaseContext, 'calendar' | 'today' | 'readings'>
}

type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>

/** The last event of a kind. */
export const lastOf = <T extends CaseEventType>(events: readonly CaseEvent[], type: T): EventOf<T> | null =>
  events.findLast((event): event is EventOf<T> => event.type === type) ?? null

/** Facts as far as a case knows them. */
export type KnownFacts = { readonly [Id in FactId]?: LetterFacts[Id] | null | undefined }

/** Whether a value says anything. */
const isKnown = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

export const knownOnly = (facts: KnownFacts): LetterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => isKnown(value)))
