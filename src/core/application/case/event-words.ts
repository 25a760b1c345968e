import type { Bilingual } from '#core/shared/index'
import type { CaseEvent, CaseEventType } from './events.ts'

/** What a person reads in the history of a case, and the article that it rests on. */
export interface EventTold {
  readonly text: Bilingual
  readonly basis: Bilingual
}

export type EventWords<T extends CaseEventType> = (event: CaseEvent<T>) => EventTold

export const told = (basis: Bilingual, zh: string, en: string): EventTold => ({ text: { zh, en }, basis })

export const regulation = (zh: string, en: string): Bilingual => ({ zh: `条例${zh}`, en: `Regulation, ${en}` })
