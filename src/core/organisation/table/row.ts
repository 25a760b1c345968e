import { type Failure, failure, type Result } from '#core/shared/index'
import { dateFrom } from '../dates.ts'
import { listed, type Words, wordKey } from '../words.ts'
import type { Column } from './columns.ts'
import type { Entry, TableProblem } from './table.ts'

/** Reads the fields of one row, and gathers what cannot be read. */
export interface RowReader<Field extends string> {
  readonly text: (field: Field) => string
  readonly word: <T>(field: Field, words: Words<T>) => T | null
  readonly words: <T>(field: Field, words: Words<T>) => readonly T[]
  readonly date: (field: Field) => ReturnType<typeof dateOrNull>
  /** What another reader makes of a field; null where it is blank or wrong. */
  readonly parsed: <T>(field: Field, parse: (text: string) => Result<T, Failure>) => T | null
  readonly complain: (field: Field, failure: Failure) => void
  readonly problems: readonly TableProblem[]
}

export function rowReader<Field extends string>(
  { line, text }: Entry<Field>,
  table: string,
  columns: readonly Column<Field>[],
): RowReader<Field> {
  const problems: TableProblem[] = []
  const columnOf = (field: Field): Column<Field> => {
    const column = columns.find((one) => one.field === field)
    if (!column) throw new Error(`no column ${field}`)
    return column
  }
  const complain = (field: Field, { code, params }: Failure): void => {
    problems.push({ table, line, column: columnOf(field).head, code, params })
  }
  const parsed = <T>(field: Field, parse: (written: string) => Result<T, Failure>): T | null => {
    const written = text(field)
    if (written === '') return null
    const result = parse(written)
    if (!result.ok) complain(field, result.error)
    return result.ok ? result.value : null
  }
  const oneOf = <T>(field: Field, written: string, words: Words<T>): T | null => {
    const value = words.get(wordKey(written))
    if (value !== undefined) return value
    const { head, choices } = columnOf(field)
    complain(field, failure('word-unknown', { field: head, value: shown(written), words: choices.join('、') }))
    return null
  }
  return {
    text,
    word: (field, words) => (text(field) === '' ? null : oneOf(field, text(field), words)),
    words: (field, words) => {
      const values = listed(text(field)).map((written) => oneOf(field, written, words))
      return [...new Set(values.filter((value) => value !== null))]
    },
    date: (field) => dateOrNull(text(field), () => complain(field, unreadable(columnOf(field).head, text(field)))),
    parsed,
    complain,
    problems,
  }
}

export const unreadable = (field: string, value: string): Failure =>
  failure('date-unreadable', { field, value: shown(value) })

const MOST_SHOWN = 60

/** What stands in a field, cut for a message. */
export const shown = (text: string): string =>
  [...text].length > MOST_SHOWN ? `${[...text].slice(0, MOST_SHOWN).join('')}…` : text

function dateOrNull(text: string, complain: () => void) {
  if (text === '') return null
  const date = dateFrom(text)
  if (!date.ok) complain()
  return date.ok ? date.value : null
}
