import type { Document, Table, TableCell } from '#core/document/index'

const cell = (role: TableCell['role'], text: string): TableCell => ({ text, role, colSpan: 1, rowSpan: 1 })

/** A list with a head that is repeated on each page that it reaches. */
export const table = (
  caption: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Table => ({
  kind: 'table',
  caption,
  widths,
  headRows: 1,
  grid: true,
  rows: [
    { cells: heads.map((text) => cell('columnHead', text)) },
    ...rows.map((texts) => ({ cells: texts.map((text) => cell('words', text)) })),
  ],
})

/** A page that holds one list; none where there is nothing to list. */
export const listed = (
  title: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Document[] => (rows.length === 0 ? [] : [{ title, meta: [], blocks: [table(title, widths, heads, rows)] }])

/** 64 digits in four groups, as one compares them. */
export const digestLines = (hash: string): string => hash.replaceAll(/(.{16})(.{16})/g, '$1 $2\n').trim()
