import { describe, expect, it } from 'vitest'
import { type CountedCell, tableThree } from './table-three.ts'

const cell = (year: number, row: CountedCell['row'], column: CountedCell['column'], value: number): CountedCell => ({
  ...{ year, row, column, value },
})

const CELLS: readonly CountedCell[] = [
  cell(2024, 'r1', 'natural', 10),
  cell(2024, 'r1', 'business', 4),
  cell(2024, 'r3', 'natural', 7),
  cell(2024, 'r13', 'business', 4),
  cell(2025, 'r1', 'natural', 5),
  cell(2025, 'r1', 'other', 1),
  cell(2025, 'r4', 'natural', 6),
]

const rowOf = (year: number, row: string) => {
  const found = tableThree(CELLS, year).find((r) => r.row === row)
  if (!found) throw new Error(`no row ${row}`)
  return found.values
}

describe('table 三 from what was counted', () => {
  it('has the 25 rows of the form in their order', () => {
    expect(tableThree(CELLS, 2025).map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, i) => `r${i + 1}`))
  })

  it('carries into a year, column by column, what the year before carried out', () => {
    expect(rowOf(2025, 'r2')).toEqual(rowOf(2024, 'r25'))
    expect(rowOf(2026, 'r2')).toEqual(rowOf(2025, 'r25'))
    expect(rowOf(2024, 'r25')).toMatchObject({ natural: 3, business: 0, total: 3 })
    expect(rowOf(2025, 'r25')).toMatchObject({ natural: 2, other: 1, total: 3 })
  })

  it('adds up the outcomes of the year and no other', () => {
    expect(rowOf(2025, 'r24')).toMatchObject({ natural: 6, business: 0, total: 6 })
    expect(rowOf(2025, 'r3').total).toBe(0)
  })

  it('is empty before anything was counted', () => {
    expect(tableThree([], 2025).every(({ values }) => values.total === 0)).toBe(true)
  })
})
