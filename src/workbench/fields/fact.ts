import type { FactSpec, WithheldPart } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'

/** A fact to ask for, as the API tells it. */
export interface AskedFact {
  readonly fact: string
  readonly label: Bilingual
  readonly kind: FactSpec['kind']
  readonly options: readonly { readonly value: string; readonly label: Bilingual }[]
  readonly required: boolean
}

export interface WithheldJson {
  readonly what: string
  readonly ground: string
  readonly reason: string
}

export type FactValue = string | number | string[] | WithheldJson[]

/** A fact of the core in the form in which the API tells it. */
export const askedFact = (fact: string, spec: FactSpec, required: boolean): AskedFact => ({
  fact,
  label: spec.label,
  kind: spec.kind,
  options: spec.kind === 'choice' ? Object.entries(spec.options).map(([value, label]) => ({ value, label })) : [],
  required,
})

export const REFUSAL_ROWS: readonly WithheldPart['ground'][] = ['r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11']

export const isWithheld = (value: FactValue | undefined): value is WithheldJson[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'object')
