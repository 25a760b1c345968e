import type { Bilingual } from '#core/shared/index'
import type { Detail } from '../ports.ts'

/** What happened, in a sentence. `said` gives a fact of the detail as text, empty where there is none. */
export type Sentence = (said: (name: string) => string, detail: Detail) => Bilingual

/** By action. */
export type Sentences = Readonly<Record<string, Sentence>>
