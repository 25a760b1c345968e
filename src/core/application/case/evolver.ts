import type { CaseEvent, CaseEventType } from './events.ts'
import type { CaseState } from './state.ts'

/** What an event makes of a case. */
export type Evolver<T extends CaseEventType> = (state: CaseState, event: CaseEvent<T>) => CaseState
