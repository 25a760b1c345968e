/** How alike two Chinese sentences are, 0 to 1: Dice's coefficient over their pairs of neighbouring characters. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const left = pairs(a)
  const right = pairs(b)
  const total = count(left) + count(right)
  if (total === 0) return 0
  let common = 0
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0)
  return (2 * common) / total
}

function pairs(text: string): ReadonlyMap<string, number> {
  const characters = Array.from(text)
  const found = new Map<string, number>()
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

const count = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((a, b) => a + b, 0)

/** The most similar of the candidates, null when there is none. */
export function mostSimilar(
  text: string,
  candidates: readonly string[],
): { readonly text: string; readonly similarity: number } | null {
  let best: { readonly text: string; readonly similarity: number } | null = null
  for (const candidate of candidates) {
    const value = similarity(text, candidate)
    if (best === null || value > best.similarity) best = { text: candidate, similarity: value }
  }
  return best
}
