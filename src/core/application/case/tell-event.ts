import type { EventTold, EventWords } from './event-words.ts'
import type { CaseEvent, CaseEventType } from './events.ts'
import { ANSWERING_WORDS } from './tell-answering.ts'
import { HANDLING_WORDS } from './tell-handling.ts'

const WORDS: { readonly [T in CaseEventType]: EventWords<T> } = { ...HANDLING_WORDS, ...ANSWERING_WORDS }

function words<T extends CaseEventType>(event: CaseEvent<T>): EventTold {
  return WORDS[event.type](event)
}

/** The sentence of the history, with its basis. */
export const tellEvent = (event: CaseEvent): EventTold => words(event)
