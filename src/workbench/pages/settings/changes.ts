export type Values = Readonly<Record<string, string>>

/** What differs from what stands there, by name. */
export const changedValues = (stored: Values, typed: Values): Values =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => value.trim() !== (stored[name] ?? '')))

/** What was seen of those that are sent. */
export const seenOf = (stored: Values, changed: Values): Values =>
  Object.fromEntries(Object.keys(changed).map((name) => [name, stored[name] ?? '']))

/** After somebody else was faster: theirs where they changed something, with one's own beside it; all else as typed. */
export function afterConflict(
  before: Values,
  now: Values,
  typed: Values,
): { readonly typed: Values; readonly mine: Values } {
  const theirs = Object.keys(typed).filter((name) => (now[name] ?? '') !== (before[name] ?? ''))
  const mine = theirs.filter((name) => typed[name] !== (before[name] ?? '') && typed[name] !== (now[name] ?? ''))
  return {
    typed: { ...typed, ...Object.fromEntries(theirs.map((name) => [name, now[name] ?? ''])) },
    mine: Object.fromEntries(mine.map((name) => [name, typed[name] ?? ''])),
  }
}
