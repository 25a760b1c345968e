import { type Contact, NO_CONTACT } from '#core/organisation/index'
import type { Bilingual } from '#core/shared/index'
import { type FieldSpec, HISTORY_FIELDS, type NameOf } from './fields.ts'
import type { HistoryKind } from './kinds.ts'

/** What an object was, or became, as the trail keeps it. */
export type Kept = Readonly<Record<string, unknown>>

export interface FieldChange {
  readonly field: Bilingual
  /** Null: nothing stood there. */
  readonly before: Bilingual | null
  readonly after: Bilingual | null
}

/** What differs, in words. Of what was just made the sentence says enough. */
export function changedFields(
  kind: HistoryKind,
  was: Kept | null,
  is: Kept | null,
  nameOf: NameOf,
): readonly FieldChange[] {
  if (was === null || is === null) return []
  return Object.entries(HISTORY_FIELDS[kind]).flatMap(([name, spec]) => {
    const [before, after] = [partOf(was, name), partOf(is, name)]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [{ field: spec.label, before: inWords(spec, before, nameOf), after: inWords(spec, after, nameOf) }]
  })
}

/** A contact lies within its person, in the same seal. */
const partOf = (kept: Kept, name: string): unknown =>
  name === 'email' || name === 'phone' ? { ...NO_CONTACT, ...(kept['contact'] as Contact | null) }[name] : kept[name]

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const inWords = ({ words }: FieldSpec, value: unknown, nameOf: NameOf): Bilingual | null =>
  isNothing(value) ? null : words(value, nameOf)
