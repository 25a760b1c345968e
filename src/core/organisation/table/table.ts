import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { type Words, wordKey } from '../words.ts'
import type { Column } from './columns.ts'

/** A row of a table as a file gives it. */
export interface TableRow {
  /** Its line in the file, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** Something wrong in a table that was handed in. `tell` says it. */
export interface TableProblem extends Failure {
  readonly table: string
  /** 0 for an agency that is kept already and that the table would put in the wrong. */
  readonly line: number
  /** Head of the column; empty where the whole table is meant. */
  readonly column: string
}

/** All of a province stands in one table. */
const MOST_ROWS = 200_000
const LONGEST_FIELD = 10_000
/** The first words of the row in a template that says what belongs where. */
export const EXPLANATION = '说明：'

export interface Entries<Field extends string> {
  readonly given: ReadonlySet<Field>
  readonly entries: readonly Entry<Field>[]
  readonly problems: readonly TableProblem[]
}

/** The fields of one row, blanks at the ends taken off; '' where the table has no such column. */
export interface Entry<Field extends string> {
  readonly line: number
  readonly text: (field: Field) => string
}

export interface TableSpec<Field extends string> {
  readonly table: string
  readonly columns: readonly Column<Field>[]
  readonly fields: Words<Field>
  readonly needed: readonly Field[]
}

/** The rows under their heads. Error: what makes the whole table unusable. */
export function entriesOf<Field extends string>(
  rows: readonly TableRow[],
  spec: TableSpec<Field>,
): Result<Entries<Field>, readonly TableProblem[]> {
  const [head, ...lines] = rows
  const { table } = spec
  const whole = (column: string, { code, params }: Failure): TableProblem => ({
    ...{ table, line: head?.line ?? 1, column, code, params },
  })
  if (!head || lines.length === 0) return err([whole('', failure('table-empty', { table }))])
  if (lines.length > MOST_ROWS) return err([whole('', failure('table-too-long', { table, most: MOST_ROWS }))])
  const heads = head.fields.map((field) => spec.fields.get(wordKey(field)))
  const wrong = headProblems(heads, spec).map(({ head: column, code }) =>
    whole(column, failure(code, { table, field: column })),
  )
  if (wrong.length > 0) return err(wrong)
  const entries = lines.filter((row) => !isExplanation(row)).map((row) => entryOf(row, heads))
  const problems = lines.flatMap((row) => tooLong(row, heads, spec))
  return ok({ given: new Set(heads.filter((field) => field !== undefined)), entries, problems })
}

const isExplanation = ({ fields }: TableRow): boolean =>
  fields
    .find((field) => field.trim() !== '')
    ?.trim()
    .startsWith(EXPLANATION) ?? false

function headProblems<Field extends string>(
  heads: readonly (Field | undefined)[],
  { columns, needed }: TableSpec<Field>,
): HeadProblem[] {
  return columns.flatMap(({ field, head }): HeadProblem[] => {
    const count = heads.filter((one) => one === field).length
    if (count > 1) return [{ head, code: 'column-twice' }]
    return count === 0 && needed.includes(field) ? [{ head, code: 'column-missing' }] : []
  })
}

interface HeadProblem {
  readonly head: string
  readonly code: 'column-missing' | 'column-twice'
}

function entryOf<Field extends string>({ line, fields }: TableRow, heads: readonly (Field | undefined)[]) {
  const texts = new Map(heads.map((field, i) => [field, fields[i]?.trim() ?? '']))
  return {
    line,
    text: (field: Field): string => {
      const text = texts.get(field) ?? ''
      return text.length > LONGEST_FIELD ? '' : text
    },
  }
}

const tooLong = <Field extends string>(
  { line, fields }: TableRow,
  heads: readonly (Field | undefined)[],
  { table, columns }: TableSpec<Field>,
): TableProblem[] =>
  columns
    .filter(({ field }) => (fields[heads.indexOf(field)]?.trim().length ?? 0) > LONGEST_FIELD)
    .map(({ head }) => ({
      ...failure('field-too-long', { field: head, most: LONGEST_FIELD }),
      ...{ table, line, column: head },
    }))
