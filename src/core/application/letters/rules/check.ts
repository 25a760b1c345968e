import { citedIn } from '../cited.ts'
import type { LetterFacts } from '../facts/facts.ts'
import type { Letter } from '../letter.ts'
import { DEFAULT_SWITCHES, type RemedySwitches } from '../remedy-kinds.ts'
import { citationsOf, orderOf, remedyOf } from '../slots.ts'
import type { LetterText } from '../text.ts'
import { passages } from './reading.ts'
import { LETTER_RULES } from './registry.ts'
import type { LetterFinding, LetterInHand, LetterRule } from './rule.ts'

export const inHand = (
  letter: Letter,
  facts: LetterFacts,
  text: LetterText,
  switches: RemedySwitches = DEFAULT_SWITCHES,
): LetterInHand => ({
  letter,
  facts,
  text,
  switches,
  order: orderOf(letter, facts, switches),
  remedy: remedyOf(letter, facts, switches),
  wanted: citationsOf(letter, facts),
  cited: passages(text).flatMap((words, passage) => citedIn(words).map((cited) => ({ ...cited, passage }))),
})

/** Of one rule: a letter with more of one fault is read from the start anyway. */
const MOST_FINDINGS = 50

export const findingsOf = ({ id, severity, basis, check }: LetterRule, input: LetterInHand): readonly LetterFinding[] =>
  check(input)
    .slice(0, MOST_FINDINGS)
    .map(({ message, ...fault }) => ({
      ...fault,
      rule: id,
      severity,
      message: { zh: `${message.zh}依据：${basis.source}。`, en: `${message.en} Basis: ${basis.source}.` },
    }))

/** What keeps a letter from being sent, and what to look at, whoever wrote its words. Papers of the file are not sent. */
export function checkLetter(
  letter: Letter,
  facts: LetterFacts,
  text: LetterText,
  switches?: RemedySwitches,
): readonly LetterFinding[] {
  if (letter.to === 'file') return []
  const input = inHand(letter, facts, text, switches)
  return LETTER_RULES.flatMap((rule) => findingsOf(rule, input))
}
