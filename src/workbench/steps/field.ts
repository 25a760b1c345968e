import type { Bilingual } from '#core/shared/index'

/** What a form holds while it is filled in. */
export type Values = Readonly<Record<string, unknown>>

interface Labelled {
  /** The field of the command that it fills. */
  readonly name: string
  readonly label: Bilingual
  readonly note?: Bilingual
  /** Left empty it becomes null. */
  readonly optional?: true
  /** Asked only when the rest of the form makes it matter; else it is null. */
  readonly when?: (values: Values) => boolean
}

/** A thing to fill in before a step is taken: what to ask for, and how. */
export type Field = Labelled &
  (
    | { readonly kind: 'text' | 'long' | 'lines' | 'day' | 'tick' | 'yesNo' }
    | { readonly kind: 'number'; readonly start: number | null; readonly most: number }
    | {
        readonly kind: 'choice' | 'choices'
        readonly options: Readonly<Record<string, Bilingual>>
        readonly start?: string
      }
    /** Something of the case, or of the agency, chosen by name. */
    | { readonly kind: 'section' | 'search' | 'consultation' | 'letter' | 'case' }
    /** Fields of their own kind. */
    | { readonly kind: 'party' | 'applicant' | 'request' | 'parts' | 'items' | 'overrides' }
  )
