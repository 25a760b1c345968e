import { type FactId, type Letter, type LetterFacts, possibleNeeds } from '../letters/index.ts'
import { commonFacts, historyFacts } from './common-facts.ts'
import { NOTICE_FACTS } from './notice-facts.ts'
import { applicantFacts } from './party-facts.ts'
import { resultFacts } from './result-facts.ts'
import { type KnownFacts, knownOnly, type LetterSources } from './sources.ts'

/** What the case knows for a letter, and nothing that the letter has no use for: a letter to a third party never holds the applicant. */
export function letterFactsOf(letter: Letter, sources: LetterSources): LetterFacts {
  const known: KnownFacts = {
    ...commonFacts(sources),
    ...historyFacts(sources),
    ...applicantFacts(sources),
    ...resultFacts(sources),
    ...NOTICE_FACTS[letter.id]?.(sources),
  }
  const used = new Set<string>(usedBy(letter))
  return Object.fromEntries(Object.entries(knownOnly(known)).filter(([id]) => used.has(id)))
}

const usedBy = (letter: Letter): readonly FactId[] => [
  ...possibleNeeds(letter).map(({ fact }) => fact),
  ...letter.cites.flatMap(({ when }) => when?.fact ?? []),
]
