import type { LetterFacts } from './facts/facts.ts'
import type { Letter } from './letter.ts'
import { type FactNeed, isGiven, isRequired } from './need.ts'
import { repliesOf } from './registry.ts'

/** A reply granted in part needs, for each ground, the proof that a refusal on that ground needs on file (EVD-1 to EVD-6). */
const proofOfParts = ({ withheld = [] }: LetterFacts): readonly FactNeed[] =>
  withheld
    .flatMap(({ ground }) => repliesOf(ground))
    .flatMap(({ needs }) => needs.filter(({ place }) => place === 'file'))

export function needsOf(letter: Letter, facts: LetterFacts): readonly FactNeed[] {
  if (letter.remedy !== 'part') return letter.needs
  const needs = [...letter.needs, ...proofOfParts(facts)]
  return [...new Map(needs.map((need) => [need.fact, need])).values()]
}

/** What still has to be known before the letter can be written, in the order in which to ask for it. */
export const missingFacts = (letter: Letter, facts: LetterFacts): readonly FactNeed[] =>
  needsOf(letter, facts).filter((need) => isRequired(need, facts) && !isGiven(facts, need.fact))
