import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { labelsOf } from './fact-values.ts'
import { isFactId, type LetterFacts } from './facts/facts.ts'
import type { Letter, Part, TextPart } from './letter.ts'
import { isRequired } from './need.ts'
import { needsOf } from './needs.ts'
import { printedFact } from './print-facts.ts'
import { isSlot } from './slots.ts'

/** An agency's own words for free parts, by the id of the part; slots as in the template that they replace. */
export type Wording = Readonly<Record<string, string>>

const LONGEST = 4000
const SLOT = /\{(\w+)\}/gu

export const slotsIn = (text: string): readonly string[] => [...text.matchAll(SLOT)].map(([, name]) => name ?? '')

/** The letter with the agency's words, or why they cannot stand: fixed parts stay, slots are known, nothing is without measure. */
export function reworded(letter: Letter, wording: Wording): Result<Letter, Failure> {
  for (const [id, text] of Object.entries(wording)) {
    const part = letter.parts.find((p) => p.id === id)
    if (part?.kind !== 'text' || !part.free)
      return err(failure('letter-part-fixed', { part: id.slice(0, 40), letter: letter.name }))
    if (text.length > LONGEST) return err(failure('letter-wording-long', { part: id, longest: LONGEST }))
    const unknown = slotsIn(text).find((name) => !isSlot(name))
    if (unknown !== undefined) return err(failure('letter-slot-unknown', { slot: unknown.slice(0, 40), part: id }))
  }
  return ok({ ...letter, parts: letter.parts.map((part) => withWords(part, wording)) })
}

const withWords = (part: Part, wording: Wording): Part =>
  part.kind === 'text' && Object.hasOwn(wording, part.id) ? { ...part, text: wording[part.id] ?? part.text } : part

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')

/** Required facts that the official wording says and the agency's no longer does, looked for in the text as it will go out. */
export function unsaid(letter: Letter, wording: Wording, facts: LetterFacts, text: string): Result<null, Failure> {
  const replaced = letter.parts.filter((p): p is TextPart => p.kind === 'text' && Object.hasOwn(wording, p.id))
  const named = new Set(replaced.flatMap((part) => slotsIn(part.text)).filter(isFactId))
  const said = squeezed(text)
  const lost = needsOf(letter, facts)
    .filter((need) => named.has(need.fact) && need.place === 'letter' && isRequired(need, facts))
    .filter(({ fact }) => !said.includes(squeezed(printedFact(fact, facts) ?? '')))
  return lost.length === 0
    ? ok(null)
    : err(failure('letter-fact-unsaid', { facts: labelsOf(lost), letter: letter.name }))
}
