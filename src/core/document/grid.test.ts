import { expect, test } from 'vitest'
import { gridOf } from './grid.ts'
import type { Table, TableCell } from './tree.ts'

const cell = (text: string, colSpan = 1, rowSpan = 1): TableCell => ({ text, colSpan, rowSpan, role: 'value' })
const table = (...rows: readonly TableCell[][]): Table => ({
  kind: 'table',
  caption: null,
  widths: [],
  headRows: 0,
  grid: true,
  rows: rows.map((cells) => ({ cells })),
})

test('cells spanned from above push the cells of a row to the right', () => {
  const grid = gridOf(
    table([cell('a', 2, 3), cell('b', 2)], [cell('c', 1, 2), cell('d')], [cell('e')], [cell('f', 3), cell('g')]),
  )
  expect(grid.columns).toBe(4)
  expect(grid.rows.map((row) => row.map(({ cell: { text }, column }) => `${text}${column}`))).toEqual([
    ['a0', 'b2'],
    ['c2', 'd3'],
    ['e3'],
    ['f0', 'g3'],
  ])
})
