/** Where two people changed the same field: what was there, what each made of it. */
export interface Clash<T> {
  readonly field: keyof T & string
  readonly before: T[keyof T & string]
  readonly mine: T[keyof T & string]
  readonly theirs: T[keyof T & string]
}

export interface Merged<T> {
  /** Both people's changes; in a clash, theirs until somebody chooses. */
  readonly value: T
  readonly clashes: readonly Clash<T>[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Two versions of one object that began from the same: field by field, whoever changed it is right; where both did, a person chooses. */
export function merge<T extends object>(before: T, mine: T, theirs: T): Merged<T> {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(before)])] as (keyof T &
    string)[]
  const clashes = fields
    .filter((f) => !same(before[f], mine[f]) && !same(before[f], theirs[f]) && !same(mine[f], theirs[f]))
    .map((field) => ({ field, before: before[field], mine: mine[field], theirs: theirs[field] }))
  const changed = fields.filter((f) => !same(before[f], mine[f]) && same(before[f], theirs[f]))
  return { clashes, value: { ...theirs, ...Object.fromEntries(changed.map((f) => [f, mine[f]])) } }
}

/** The merged object with what was chosen for each clash. */
export const settled = <T extends object>({ value, clashes }: Merged<T>, mine: ReadonlySet<string>): T => ({
  ...value,
  ...Object.fromEntries(clashes.filter(({ field }) => mine.has(field)).map((clash) => [clash.field, clash.mine])),
})
