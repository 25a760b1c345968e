/** Runs of neighbours that agree with the first of them. */
export function runs<T>(items: readonly T[], alike: (first: T, next: T) => boolean): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = []
  for (const item of items) {
    const run = found.at(-1)
    if (run && alike(run[0], item)) run.push(item)
    else found.push([item])
  }
  return found
}
