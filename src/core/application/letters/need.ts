import type { FactId, LetterFacts } from './facts/facts.ts'

/** Holds when a chosen fact is one of these, or when a fact is given at all. */
export interface When {
  readonly fact: FactId
  readonly is: readonly string[] | 'given'
}

/** That a letter must, or may, know a fact. */
export interface FactNeed {
  readonly fact: FactId
  /** The rule that asks for it: `EVD-5`, `DOC-15.4`. */
  readonly why: string
  /** Whether the letter says it, or the file holds it as proof. */
  readonly place: 'letter' | 'file'
  readonly required: boolean
  readonly when: When | null
  /** Not required where one of these is given. */
  readonly unless: readonly FactId[]
}

interface Terms {
  readonly when?: When
  readonly unless?: readonly FactId[]
}

const need =
  (place: FactNeed['place'], required: boolean) =>
  (fact: FactId, why: string, { when, unless }: Terms = {}): FactNeed => ({
    fact,
    why,
    place,
    required,
    when: when ?? null,
    unless: unless ?? [],
  })

/** The letter says it. */
export const must = need('letter', true)
/** The letter says it where it is known. */
export const may = need('letter', false)
/** The file holds it before the letter goes out. */
export const onFile = need('file', true)

export const isGiven = (facts: LetterFacts, fact: FactId): boolean => {
  const value = facts[fact]
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' || (value !== undefined && value.length > 0)
}

export function holds(when: When | null, facts: LetterFacts): boolean {
  if (when === null) return true
  return when.is === 'given' ? isGiven(facts, when.fact) : when.is.includes(String(facts[when.fact]))
}

/** Whether the case at hand makes the fact necessary. */
export const isRequired = ({ required, when, unless }: FactNeed, facts: LetterFacts): boolean =>
  required && holds(when, facts) && !unless.some((other) => isGiven(facts, other))
