import type { Bilingual, LocalDate } from '#core/shared/index'

interface Labelled {
  readonly label: Bilingual
}
export interface TextFact extends Labelled {
  readonly kind: 'text'
}
export interface DateFact extends Labelled {
  readonly kind: 'date'
}
export interface CountFact extends Labelled {
  readonly kind: 'count'
  readonly most: number
}
export interface ListFact extends Labelled {
  readonly kind: 'list'
  /** How a letter prints it: within a sentence, each on a line of its own, or each as a sentence. */
  readonly printed: 'inline' | 'lines' | 'sentences'
}
export interface ChoiceFact extends Labelled {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Bilingual>>
}
export interface WithheldFact extends Labelled {
  readonly kind: 'withheld'
}

/** A thing that a letter must know: what to ask for, and how. */
export type FactSpec = TextFact | DateFact | CountFact | ListFact | ChoiceFact | WithheldFact

/** The grounds of a refusal: rows r5 to r11. */
export type RefusalRow = 'r5' | 'r6' | 'r7' | 'r8' | 'r9' | 'r10' | 'r11'

/** A part that is held back of an application granted in part, each with its own ground and reason (REG-37). */
export interface WithheldPart {
  readonly what: string
  readonly ground: RefusalRow
  readonly reason: string
}

/** The type of the value of a fact. */
export type ValueOf<S extends FactSpec> = S extends { kind: 'choice'; options: infer Options }
  ? keyof Options & string
  : S extends DateFact
    ? LocalDate
    : S extends CountFact
      ? number
      : S extends ListFact
        ? readonly string[]
        : S extends WithheldFact
          ? readonly WithheldPart[]
          : string

export const text = (zh: string, en: string) => ({ kind: 'text', label: { zh, en } }) as const
export const date = (zh: string, en: string) => ({ kind: 'date', label: { zh, en } }) as const
export const count = (zh: string, en: string, most: number) => ({ kind: 'count', label: { zh, en }, most }) as const
export const list = (zh: string, en: string) => ({ kind: 'list', label: { zh, en }, printed: 'inline' }) as const
export const lines = (zh: string, en: string) => ({ kind: 'list', label: { zh, en }, printed: 'lines' }) as const
export const sentences = (zh: string, en: string) =>
  ({ kind: 'list', label: { zh, en }, printed: 'sentences' }) as const
export const choice = <const Options extends Readonly<Record<string, Bilingual>>>(
  zh: string,
  en: string,
  options: Options,
) => ({ kind: 'choice', label: { zh, en }, options }) as const
export const option = (zh: string, en: string): Bilingual => ({ zh, en })
