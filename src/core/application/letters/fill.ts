import type { LetterFacts } from './facts/facts.ts'
import type { Letter } from './letter.ts'
import type { RemedySwitches } from './remedy-kinds.ts'
import { slotValue } from './slots.ts'

/** The value of a slot; null where it has none. */
export type Value = (slot: string) => string | null

/** In one pass, so that a fact that looks like a slot stays what it is. */
export const filled = (template: string, value: Value): string =>
  template.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => value(slot) ?? '')

/** A part in the official wording, as the case at hand has it; empty where the letter has no such part. */
export function partText(letter: Letter, id: string, facts: LetterFacts, switches: RemedySwitches): string {
  const part = letter.parts.find((p) => p.id === id)
  if (part?.kind !== 'text') return ''
  return filled(part.text, (slot) => slotValue(slot, letter, facts, switches))
}
