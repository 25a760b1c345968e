import {
  checkLetter,
  type FactNeed,
  type Letter,
  type LetterFacts,
  type LetterFinding,
  letterDocument,
  letterText,
  missingFacts,
  needsOf,
} from '#core/application/index'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result, tell, yearOf } from '#core/shared/index'
import type { LetterSettings } from '../letter-settings.ts'
import type { LetterContent } from './letter-box.ts'

export interface ExaminedLetter {
  readonly needs: readonly FactNeed[]
  readonly missing: readonly FactNeed[]
  /** As it will be printed, or why it cannot be yet. */
  readonly document: Result<Document, Failure>
  readonly findings: readonly LetterFinding[]
}

/** Before the approval the number has a gap; what is checked is the letter as it will be. */
const numbered = (facts: LetterFacts, head: string, serial: string): LetterFacts =>
  facts.date === undefined ? facts : { ...facts, number: `${head}〔${yearOf(facts.date)}〕${serial}号` }

export const headFor = ({ id }: Letter, heads: LetterSettings['heads']): string | null =>
  (id.startsWith('RP-') ? heads?.reply : heads?.notice) ?? null

/** Forms of the file have no number of their own. */
export const isNumbered = ({ needs }: Letter): boolean => needs.some(({ fact }) => fact === 'number')

/** Told while the letter is written, since whoever approves it can neither number it nor set the short name. */
function numberlessFinding(): LetterFinding {
  const { message, hint } = tell(failure('letter-head-unset'))
  const both = { zh: `${message.zh}${hint.zh}`, en: `${message.en} ${hint.en}` }
  return { rule: 'GB/T 9704', severity: 'warning', message: both, at: null, repair: null }
}

/** A letter as it stands: what it lacks, what it looks like, what keeps it from going out. */
export function examineLetter(
  letter: Letter,
  { facts, wording }: LetterContent,
  number: string | null,
  { heads, switches }: LetterSettings,
): ExaminedLetter {
  const head = headFor(letter, heads)
  const printed = number === null ? numbered(facts, head ?? '　　', '　') : { ...facts, number }
  const meant = number === null ? numbered(facts, head ?? '某公复', '1') : printed
  const options = { wording, switches }
  const asMeant = letterDocument(letter, meant, options)
  const numberless = number === null && head === null && isNumbered(letter) ? [numberlessFinding()] : []
  return {
    needs: needsOf(letter, facts).filter(({ fact }) => fact !== 'number'),
    missing: missingFacts(letter, meant),
    document: asMeant.ok ? letterDocument(letter, printed, options) : asMeant,
    findings: [...numberless, ...(asMeant.ok ? checkLetter(letter, meant, letterText(asMeant.value), switches) : [])],
  }
}

/** The document of a letter that may go out, or what keeps it. */
export function soundDocument(letter: Letter, { document, findings }: ExaminedLetter): Result<Document, Failure> {
  const block = findings.find(({ severity }) => severity === 'block')
  if (block) return err(failure('letter-blocked', { letter: letter.name, reason: block.message }))
  return document.ok ? ok(document.value) : document
}
