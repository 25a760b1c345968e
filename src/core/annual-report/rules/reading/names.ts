const SHORTEST = 2

/** One name is a shorter form of the other when its characters stand in it in their order: 科委 of 科学技术委员会. */
function isShortFor(short: string, long: string): boolean {
  let at = -1
  for (const character of short) {
    at = long.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return short.length >= SHORTEST
}

/** Two names of one body: one is a shorter form of the other. */
export const sameBody = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a)

/** Names of equal length that differ in one character: misread or mistyped, or a body of like name. */
export function isNearMiss(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)]
  if (left.length !== right.length || left.length < 4) return false
  return left.filter((character, i) => character !== right[i]).length === 1
}
