import { type Bilingual, type Failure, failure } from '#core/shared/index'

/** What is wrong in a form, and where. */
export interface FormProblem<Field extends string> {
  readonly field: Field
  readonly failure: Failure
}

export type FormTexts<Field extends string> = Readonly<Record<Field, string>>

/** Turn the direction of writing, or take no room: in a name or a file they only deceive. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** One line as it was typed, rare characters included; not normalised, since that would write some names otherwise. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Several lines; no control characters but their ends. */
export const manyLines = (text: string): string =>
  text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()

interface Asked {
  readonly longest: number
  readonly isNeeded: boolean
}

/** Takes a form down field by field. */
export interface Hearing<Field extends string> {
  readonly note: (field: Field, found: Failure) => void
  readonly line: (field: Field, asked: Asked) => string
  readonly lines: (field: Field, asked: Asked) => string
  readonly choice: <Option extends string>(field: Field, options: readonly Option[]) => Option | null
}

/** Notes everything that is wrong with a form. Characters are counted as people count them, not as UTF-16. */
export function hearing<Field extends string>(
  texts: FormTexts<Field>,
  names: Readonly<Record<Field, Bilingual>>,
): Hearing<Field> & { readonly problems: readonly FormProblem<Field>[] } {
  const problems: FormProblem<Field>[] = []
  const note = (field: Field, found: Failure): void => {
    problems.push({ field, failure: found })
  }
  const text = (field: Field, heard: string, { longest, isNeeded }: Asked): string => {
    const what = names[field]
    if (heard === '' && isNeeded) note(field, failure('form-field-missing', { what }))
    if ([...heard].length > longest) note(field, failure('form-text-long', { what, longest }))
    return heard
  }
  return {
    problems,
    note,
    line: (field, asked) => text(field, oneLine(texts[field]), asked),
    lines: (field, asked) => text(field, manyLines(texts[field]), asked),
    choice: (field, options) => {
      const chosen = options.find((option) => option === texts[field]) ?? null
      if (chosen === null) note(field, failure('form-choice-missing', { what: names[field] }))
      return chosen
    },
  }
}

export const orNull = (text: string): string | null => (text === '' ? null : text)
