import { describe, expect, test } from 'vitest'
import { reportDocument } from '#core/annual-report/index'
import type { Table } from '#core/document/index'
import { blankCell, plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import { PT_PER_MM, TEXT_WIDTH_MM } from './measures.ts'
import { CELL_PAD, type LaidCell, layTable } from './table-layout.ts'

const tables = (cells: Parameters<typeof plainReport>[1] = {}): readonly Table[] =>
  reportDocument(plainReport('2021', cells), { gapNotes: false }).blocks.filter((b) => b.kind === 'table')
const laid = (index: number, cells: Parameters<typeof plainReport>[1] = {}) => {
  const table = tables(cells)[index]
  if (!table) throw new Error(`no table ${index}`)
  return layTable(table)
}
const cellOf = (index: number, lines: string, cells: Parameters<typeof plainReport>[1] = {}): LaidCell => {
  const found = laid(index, cells)
    .rows.flat()
    .find((c) => c.lines.join('|') === lines)
  if (!found) throw new Error(`no cell ${lines}`)
  return found
}

test.each([0, 1, 2])('table %i is as wide as the text', (index) => {
  const width = laid(index).widths.reduce((a, b) => a + b, 0)
  expect(width).toBeCloseTo(TEXT_WIDTH_MM * PT_PER_MM, 6)
})

test('table 三 is set in 8.5 pt, table 二 larger', () => {
  expect(laid(1).size).toBe(8.5)
  expect(laid(0).size).toBeGreaterThan(8.5)
})

test('a table whose widths are unknown has equal columns', () => {
  const [table] = tables()
  if (!table) throw new Error('no table')
  expect(new Set(layTable({ ...table, widths: [] }).widths).size).toBe(1)
})

describe('figures', () => {
  test('zeros are quiet, others bold', () => {
    const cells = { 't3.open.natural': valueCell(7) }
    expect(cellOf(1, '7', cells).bold).toBe(true)
    expect(cellOf(1, '0', cells).bold).toBe(false)
    expect(cellOf(1, '0', cells).ink).not.toBe(cellOf(1, '7', cells).ink)
  })

  test('of one column stand on a common unit, as a block in the middle', () => {
    const cells = { 't3.open.natural': valueCell(128), 't3.partial.natural': valueCell(5) }
    const [long, short] = [cellOf(1, '128', cells), cellOf(1, '5', cells)]
    expect([long.align, short.align]).toEqual(['right', 'right'])
    expect(long.padRight).toBe(short.padRight)
    expect(long.padRight).toBeGreaterThan(0)
  })

  test('too long for their column are set smaller, never cut', () => {
    const cells = { 't3.received.total': valueCell(11398889) }
    const cell = cellOf(1, '11398889', cells)
    const room = (laid(1).widths[cell.column] ?? 0) - 2 * CELL_PAD
    expect(cell.size).toBeLessThan(8.5)
    expect('11398889'.length * 0.56 * cell.size).toBeLessThanOrEqual(room)
    expect(cellOf(1, '其他', cells).size).toBe(8.5)
  })

  test('blanks and remarks stay what they are', () => {
    const cells = { 't3.open.natural': blankCell('-'), 't3.open.total': valueCell(22, { remark: '其中修订16件' }) }
    expect(cellOf(1, '-', cells).align).toBe('center')
    expect(cellOf(1, '22（其中修订16件）', cells).align).toBe('center')
  })
})

test('heads are told from values, the upright one from the rest', () => {
  expect(cellOf(1, '三、本年度办理结果')).toMatchObject({ head: true, vertical: true, rowSpan: 22, column: 0 })
  expect(cellOf(1, '（三）|不予公开')).toMatchObject({ head: true, vertical: false, rowSpan: 8, column: 1 })
  expect(cellOf(0, '第二十条第（一）项')).toMatchObject({ head: true, bold: true, colSpan: 4 })
})
