import type { LetterText } from '../text.ts'
import { allWords, says, sentencesWith } from './reading.ts'
import type { LetterInHand, LetterPlace } from './rule.ts'

const RECONSIDERATION = /申请(?:行政)?复议/u
const SUIT = /提起(?:行政)?诉讼|(?:人民)?法院起诉/u
/** 先向…申请行政复议, 应当先申请复议, 复议前置. */
const FIRST = /先(?:行|依法)?(?:向[^。；]{0,60})?申请(?:行政)?复议|先经(?:行政)?复议|复议前置/u

export const reconsiderations = (text: LetterText): readonly LetterPlace[] => sentencesWith(text, RECONSIDERATION)
export const suits = (text: LetterText): readonly LetterPlace[] => sentencesWith(text, SUIT)
export const saysFirst = (text: LetterText): boolean => FIRST.test(allWords(text))

/** Sentences that offer both ways at choice: 60日内…复议，或者6个月内…诉讼. */
export const offersBoth = (text: LetterText): readonly LetterPlace[] =>
  sentencesWith(text, /复议.{0,80}(?:或者?|也可以?|亦可|均可).{0,80}诉讼|诉讼.{0,80}(?:或者?|也可以?|亦可).{0,80}复议/u)

/** Periods as letters write them, in figures or in characters. */
export const PERIOD_WORDS = {
  days60: { told: '60日', pattern: /(?:60|六十)日/u },
  days15: { told: '15日', pattern: /(?:15|十五)日/u },
  months6: { told: '6个月', pattern: /(?:6|六)个月/u },
} as const
export type PeriodWord = keyof typeof PERIOD_WORDS

/** What the remedy paragraph lacks of organ, court and periods, in words. */
export function lackingIn({ text, facts, order }: LetterInHand, periods: readonly PeriodWord[]): readonly string[] {
  const words = allWords(text)
  const suit = order !== 'reconsiderationOnly'
  return [
    ...(RECONSIDERATION.test(words) ? [] : ['行政复议']),
    ...(suit && !SUIT.test(words) ? ['行政诉讼'] : []),
    ...periods.flatMap((p) => (PERIOD_WORDS[p].pattern.test(words) ? [] : [PERIOD_WORDS[p].told])),
    ...(says(text, facts.reconsiderationOrgan ?? '') ? [] : ['行政复议机关的名称']),
    ...(suit && !says(text, facts.court ?? '') ? ['法院的名称'] : []),
  ]
}

/** A row that a court turns away (法释〔2025〕8号 10(2)). */
export const isTurnedAway = ({ letter, facts }: LetterInHand): boolean =>
  letter.remedy === 'turnedAway' || (letter.remedy === 'repeat' && facts.earlierDisclosed === 'yes')
