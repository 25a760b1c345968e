import type { Option } from '../../fields/option.ts'

export interface NamedAgency {
  readonly id: string
  readonly name: string
  readonly ended: string | null
}

interface Narrowing {
  readonly without?: string | undefined
  readonly inUse?: boolean | undefined
}

/** What can be chosen: those found, and first the one that is chosen, found or not. */
export function agencyOptions(
  found: readonly NamedAgency[],
  chosen: NamedAgency | null,
  { without, inUse }: Narrowing,
): readonly Option[] {
  const fit = found.filter(({ id, ended }) => id !== without && !(inUse && ended !== null))
  const all = chosen === null || fit.some(({ id }) => id === chosen.id) ? fit : [chosen, ...fit]
  return all.map(({ id, name }) => ({ value: id, words: name }))
}
