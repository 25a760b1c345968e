import { inNumerals } from '../numerals.ts'
import type { LetterText } from '../text.ts'
import type { LetterFault, LetterPlace } from './rule.ts'

/** Title and paragraphs; the index is the passage of a place. */
export const passages = ({ title, paragraphs }: LetterText): readonly string[] => [title, ...paragraphs]

const ARTICLE_NUMBER = /(?<=第[（(]?)([1-9]\d?)(?=[）)]?[条款项])/gu

/** Without white space, and articles numbered in characters, so that 第 14 条 is found as 第十四条. */
export const canonical = (text: string): string =>
  text.replaceAll(/\s/gu, '').replaceAll(ARTICLE_NUMBER, (digits) => inNumerals(Number(digits)))

/** The whole letter in one, to look words up in. */
export const allWords = (text: LetterText): string => canonical(passages(text).join('\n'))

/** Empty words are said by nobody. */
export const says = (text: LetterText, words: string): boolean =>
  words !== '' && allWords(text).includes(canonical(words))

const SENTENCE = /[^。；\n]+[。；]?/gu

/** Every sentence that a pattern is found in. */
export const sentencesWith = (text: LetterText, pattern: RegExp): readonly LetterPlace[] =>
  passages(text).flatMap((words, passage) =>
    [...words.matchAll(SENTENCE)]
      .map(([sentence]) => sentence.trim())
      .filter((sentence) => pattern.test(canonical(sentence)))
      .map((quote) => ({ passage, quote })),
  )

interface Aside {
  readonly at?: LetterPlace | undefined
  readonly repair?: string
}

export const fault = (zh: string, en: string, { at, repair }: Aside = {}): LetterFault => ({
  message: { zh, en },
  at: at === undefined ? null : { passage: at.passage, quote: at.quote },
  repair: repair ?? null,
})
