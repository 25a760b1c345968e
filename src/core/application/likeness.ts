import { comparable } from './party.ts'

/** Pairs of neighbouring characters, which in Chinese stand for words well enough. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...comparable(text)]
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`))
}

/** From 0 (nothing in common) to 1: how alike two short texts are (Sørensen–Dice over pairs of characters). */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  if (one.size + other.size === 0) return 0
  const shared = [...one].filter((pair) => other.has(pair)).length
  return (2 * shared) / (one.size + other.size)
}
