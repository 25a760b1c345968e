/** The ids from which following `next` leads back to the same id. Linear: each id is walked once. */
export function inCircles(ids: Iterable<string>, next: (id: string) => string | null): ReadonlySet<string> {
  const walkOf = new Map<string, number>()
  const found = new Set<string>()
  let walk = 0
  for (const start of ids) {
    walk++
    let id: string | null = start
    while (id !== null && !walkOf.has(id)) {
      walkOf.set(id, walk)
      id = next(id)
    }
    // It came back to a place of this very walk: from there on the way is a circle.
    while (id !== null && walkOf.get(id) === walk && !found.has(id)) {
      found.add(id)
      id = next(id)
    }
  }
  return found
}
