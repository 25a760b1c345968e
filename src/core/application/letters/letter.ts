import type { Paragraph } from '#core/document/index'
import { type Bilingual, day, type LocalDate } from '#core/shared/index'
import type { Citation } from './cite.ts'
import type { FactNeed, When } from './need.ts'
import type { RemedyKind } from './remedy-kinds.ts'

export type LetterId = `DOC-${number}` | `RP-${number}`

/** Rows r3 to r23 of table 三. */
export type ResultRow = `r${number}`

/** A paragraph with `{slots}`. It is left out where a slot has no value: only facts that a letter may do without have none. */
export interface TextPart {
  readonly kind: 'text'
  readonly id: string
  readonly role: Paragraph['role'] | 'heading'
  readonly text: string
  /** The agency may put its own words. */
  readonly free: boolean
  readonly when: When | null
}

/** Rows of a form: label and template by turns, two or four cells. What is not known stays empty, to be filled by hand. */
export interface FormPart {
  readonly kind: 'form'
  readonly id: string
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

export type Part = TextPart | FormPart

/** A document of the application procedure (rules.md 5.2). */
export interface Letter {
  readonly id: LetterId
  /** As the title names it. Official. */
  readonly name: string
  readonly english: string
  /** Which case of the name it is: `不予公开 · 国家秘密`; null where the name says all. */
  readonly variant: string | null
  readonly to: 'applicant' | 'thirdParty' | 'organ' | 'file'
  readonly when: Bilingual
  /** For replies: the rows that it closes a case in, the default first (DB-31, DB-33). */
  readonly rows: readonly ResultRow[]
  /** The first day on which the law knows it. */
  readonly lawFrom: LocalDate
  /** What the letter has to cite, to the paragraph and the item. */
  readonly cites: readonly { readonly citation: Citation; readonly when: When | null }[]
  readonly remedy: RemedyKind
  /** Where only some results of the letter carry the remedy. */
  readonly remedyWhen: When | null
  /** The words of the row: the decision uses one of them (DOC-15.6). */
  readonly says: readonly string[]
  /** The Regulation asks for reasons (36(3), 36(5), 37), or the ground has facts of its own. */
  readonly reasoned: boolean
  readonly needs: readonly FactNeed[]
  readonly parts: readonly Part[]
}

/** Order 711 came into force; letters before it belong to the Regulation of 2007. */
export const REGULATION_FROM = day('2019-05-15')
/** The fee rules came into force (rules.md 3). */
export const FEES_FROM = day('2021-01-01')

const textPart =
  (free: boolean) =>
  (id: string, text: string, more: { role?: TextPart['role']; when?: When } = {}): TextPart => ({
    kind: 'text',
    id,
    role: more.role ?? 'body',
    text,
    free,
    when: more.when ?? null,
  })

export const fixed = textPart(false)
export const free = textPart(true)
export const form = (id: string, caption: string, rows: FormPart['rows']): FormPart => ({
  kind: 'form',
  id,
  caption,
  rows,
})

export const cites = (...citations: readonly Citation[]): Letter['cites'] =>
  citations.map((citation) => ({ citation, when: null }))
