/** Letters, digits and signs that an input method made full-width, as plain ones. Not for names: their brackets are full-width. */
export const halfWidth = (text: string): string =>
  text.replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

/** A word as it is looked up: width, case, white space, `_` and `-` aside. */
export const wordKey = (text: string): string =>
  halfWidth(text)
    .replaceAll(/[\s_-]/g, '')
    .toLowerCase()

export type Words<T> = ReadonlyMap<string, T>

/** Values by the words that stand for them. */
export const wordMap = <T>(rows: readonly (readonly [T, ...(readonly string[])])[]): Words<T> =>
  new Map(rows.flatMap(([value, ...words]) => words.map((word) => [wordKey(word), value] as const)))

/** Several entries of one field; empty ones left out. */
export const listed = (text: string): readonly string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')

export const SEPARATORS = /[;；、|]/
/** The one that we write. */
export const SEPARATOR = '；'
