import type { Bilingual } from '#core/shared/index'
import type { Citation } from '../cite.ts'
import type { Cited } from '../cited.ts'
import type { LetterFacts } from '../facts/facts.ts'
import type { Letter, LetterId } from '../letter.ts'
import type { RemedyOrder, RemedySwitches } from '../remedy-kinds.ts'
import type { LetterText } from '../text.ts'

/** block = the letter may not be sent as it is; warning = a person looks and decides. */
export type LetterSeverity = 'block' | 'warning'

/** Where in the text: passage 0 is the title, then the paragraphs. */
export interface LetterPlace {
  readonly passage: number
  readonly quote: string
}

export interface LetterFinding {
  readonly rule: string
  readonly severity: LetterSeverity
  /** What is wrong, by which rule, what to do. */
  readonly message: Bilingual
  /** Null where something is missing. */
  readonly at: LetterPlace | null
  /** The sentence to put in or to put in its place, ready for the letter; null where words must go, or only a person knows. */
  readonly repair: string | null
}

/** What one rule objects to; the engine adds rule, severity and basis. */
export type LetterFault = Omit<LetterFinding, 'rule' | 'severity'>

/** A letter as it is about to be sent, with what it ought to say. */
export interface LetterInHand {
  readonly letter: Letter
  readonly facts: LetterFacts
  readonly text: LetterText
  readonly switches: RemedySwitches
  readonly order: RemedyOrder
  /** The remedy paragraph that the case at hand has. */
  readonly remedy: string
  readonly wanted: readonly Citation[]
  readonly cited: readonly (Cited & { readonly passage: number })[]
}

export interface LetterRule {
  readonly id: string
  readonly title: Bilingual
  /** Numbers of the reading of the law, and the law's own words for the message. */
  readonly basis: { readonly ids: readonly string[]; readonly source: string }
  readonly severity: LetterSeverity
  readonly check: (input: LetterInHand) => readonly LetterFault[]
  /** Run by the meta-test: the first passes, the second fails. */
  readonly examples: { readonly pass: LetterSample; readonly fail: LetterSample }
}

/** The example letter with other facts, other words, or other readings of the law. */
export interface LetterSample {
  readonly letter: LetterId
  readonly facts?: LetterFacts
  readonly words?: readonly (readonly [from: string, to: string])[]
  readonly switches?: Partial<RemedySwitches>
}
