import type { Language } from '#core/shared/index'
import type { Context } from './command.ts'
import { type Paint, paintFor } from './paint.ts'
import { WORDS } from './words.ts'

/** How a text is set: its words, its colours, the width of the terminal. */
export interface Page {
  readonly words: (typeof WORDS)[Language]
  readonly language: Language
  readonly paint: Paint
  readonly width: number | null
}

export const pageOf = ({ io, language }: Context): Page => ({
  words: WORDS[language],
  language,
  paint: paintFor(io.stdout, io.env),
  width: io.stdout.columns === null ? null : Math.min(io.stdout.columns, 100),
})
