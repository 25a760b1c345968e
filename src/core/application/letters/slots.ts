import { type Citation, sameCitation, tellCitations } from './cite.ts'
import { isFactId, type LetterFacts } from './facts/facts.ts'
import { historyText } from './history.ts'
import type { Letter } from './letter.ts'
import { holds } from './need.ts'
import { printedFact, printedWithheld } from './print-facts.ts'
import { remedySentence } from './remedy.ts'
import { type RemedyOrder, type RemedySwitches, remedyOrder } from './remedy-kinds.ts'
import { GROUND_ARTICLES } from './replies/ground-articles.ts'

/** Slots that are made from facts; every other slot is a fact itself. */
const MADE = ['you', 'thirdYou', 'history', 'basis', 'remedy', 'withheldText'] as const
type Made = (typeof MADE)[number]

export const isSlot = (name: string): boolean => isFactId(name) || MADE.some((made) => made === name)

/** What the case at hand has to cite: of a partial reply also the articles of each ground. */
export function citationsOf(letter: Letter, facts: LetterFacts): readonly Citation[] {
  const own = letter.cites.flatMap(({ citation, when }) => (holds(when, facts) ? [citation] : []))
  const grounds =
    letter.remedy === 'part' ? (facts.withheld ?? []).flatMap(({ ground }) => GROUND_ARTICLES[ground]) : []
  return [...own, ...grounds].filter((c, i, all) => all.findIndex((other) => sameCitation(c, other)) === i)
}

export function orderOf(letter: Letter, facts: LetterFacts, switches: RemedySwitches): RemedyOrder {
  const { date, earlierDisclosed } = facts
  if (date === undefined || !holds(letter.remedyWhen, facts)) return 'none'
  return remedyOrder(letter.remedy, date, switches, earlierDisclosed === 'yes')
}

const youOf = (letter: Letter, facts: LetterFacts): string => {
  const person = letter.to === 'thirdParty' ? facts.thirdPartyKind === 'person' : facts.applicantKind === 'natural'
  return person ? '您' : '贵单位'
}

/** The remedy paragraph of a letter; empty where it has none. */
export function remedyOf(letter: Letter, facts: LetterFacts, switches: RemedySwitches): string {
  return remedySentence(orderOf(letter, facts, switches), {
    you: youOf(letter, facts),
    letter: letter.name.endsWith('答复书') ? '本答复' : '本告知书',
    organ: printedFact('reconsiderationOrgan', facts) ?? '',
    court: printedFact('court', facts) ?? '',
  })
}

const MAKE: Readonly<Record<Made, (letter: Letter, facts: LetterFacts, switches: RemedySwitches) => string>> = {
  you: youOf,
  thirdYou: youOf,
  history: (letter, facts) => historyText(letter, facts, youOf(letter, facts)),
  // Articles of the grounds stand with each part that is held back.
  basis: (letter, facts) => tellCitations(citationsOf({ ...letter, remedy: 'none' }, facts)),
  remedy: remedyOf,
  withheldText: (_, facts) => printedWithheld(facts.withheld ?? []),
}

/** The value of a slot; null where a fact is not known. */
export function slotValue(name: string, letter: Letter, facts: LetterFacts, switches: RemedySwitches): string | null {
  if (isFactId(name)) return printedFact(name, facts)
  const made = MADE.find((m) => m === name)
  if (made === undefined) throw new Error(`no slot {${name}}`)
  return MAKE[made](letter, facts, switches)
}
