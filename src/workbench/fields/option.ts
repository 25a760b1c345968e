import type { Bilingual } from '#core/shared/index'
import { say } from '../language/say.ts'

/** Something to choose, in the reader's words. */
export interface Option {
  readonly value: string
  readonly words: string
}

/** A table of names as options. */
export const optionsOf = (names: Readonly<Record<string, Bilingual>>): readonly Option[] =>
  Object.entries(names).map(([value, words]) => ({ value, words: say(words) }))
