import type { LetterFacts } from './facts/facts.ts'
import type { RefusalRow } from './facts/spec.ts'
import type { Letter } from './letter.ts'
import { type FactNeed, isGiven, isRequired } from './need.ts'
import { repliesOf } from './registry.ts'
import { GROUND_ARTICLES } from './replies/ground-articles.ts'

/** A reply granted in part needs, for each ground, the proof that a refusal on that ground needs on file (EVD-1 to EVD-6). */
const proofOf = (grounds: readonly RefusalRow[]): readonly FactNeed[] =>
  grounds.flatMap(repliesOf).flatMap(({ needs }) => needs.filter(({ place }) => place === 'file'))

const GROUNDS = Object.keys(GROUND_ARTICLES) as readonly RefusalRow[]

export function needsOf(letter: Letter, facts: LetterFacts): readonly FactNeed[] {
  if (letter.remedy !== 'part') return letter.needs
  const needs = [...letter.needs, ...proofOf((facts.withheld ?? []).map(({ ground }) => ground))]
  return [...new Map(needs.map((need) => [need.fact, need])).values()]
}

/** Whatever it may come to need, on whichever ground a part will be held back. */
export const possibleNeeds = (letter: Letter): readonly FactNeed[] =>
  letter.remedy === 'part' ? [...letter.needs, ...proofOf(GROUNDS)] : letter.needs

/** What still has to be known before the letter can be written, in the order in which to ask for it. */
export const missingFacts = (letter: Letter, facts: LetterFacts): readonly FactNeed[] =>
  needsOf(letter, facts).filter((need) => isRequired(need, facts) && !isGiven(facts, need.fact))
