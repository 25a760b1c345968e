import { describe, expect, it } from 'vitest'
import type { CellAddress } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import type { Group } from './groups.ts'
import { latticeOf, readingsOf } from './lattice.ts'
import { absentRow, type RowReading } from './row-reading.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'
import { settleRows } from './settle.ts'

const group = (...texts: readonly string[]): Group => ({
  label: '',
  above: '',
  slots: texts.map((text) => ({ text, position: {}, from: 0, to: 0, tall: false })),
  bounded: false,
  grid: false,
  full: false,
  line: 0,
  lastLine: 0,
  table: null,
})

const rowOf = (row: string): FormRow => {
  const found = [
    ...FORM_ROWS['2021'].t2,
    ...FORM_ROWS['2021'].t3,
    ...FORM_ROWS['2021'].t4,
    ...FORM_ROWS['2019'].t2,
  ].find((r) => r.row === row)
  if (!found) throw new Error(`no row ${row}`)
  return found
}

const cuts = (row: string, ...texts: readonly string[]): readonly string[] =>
  readingsOf(latticeOf(group(...texts).slots, rowOf(row).cells), 100).map((reading) =>
    reading.map(({ value }) => value ?? '–').join(' '),
  )

describe('digits without separators', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['as many digits as cells', 't2.rules', ['000'], ['0 0 0']],
    ['no needless zero begins a number', 't2.rules', ['0103'], ['0 10 3']],
    ['every cut of one run', 't2.rules', ['6936'], ['6 9 36', '6 93 6', '69 3 6']],
    [
      'a blank ends a number',
      't3.received',
      ['230', '000023'],
      ['2 30 0 0 0 0 23', '23 0 0 0 0 0 23', '23 0 0 0 0 0 23'],
    ],
    ['a sign begins one', 't2.otherServices', ['716', '-41'], ['716 -4 1']],
    ['only money has decimals', 't2.procurement', ['13.5'], ['1 3.5']],
    ['money keeps its decimals whole', 't2.procurement', ['2510.25元'], ['2 510.25', '25 10.25', '251 0.25']],
    ['a mark is a cell', 't2.rules', ['1', '/', '3'], ['1 – 3']],
    ['too few digits give nothing', 't2.rules', ['12'], []],
  ])('%s', (_, row, texts, expected) => {
    const found = cuts(row, ...texts)
    if (row === 't3.received') expect(found).toContain(expected[1])
    else expect(found).toEqual(expected)
  })
})

const glued = (row: string, ...texts: readonly string[]): RowReading => {
  const own = rowOf(row)
  return { kind: 'glued', row: own, group: group(...texts), lattice: latticeOf(group(...texts).slots, own.cells) }
}

/** Table 三 with these rows glued and all others 0. */
function settle(rows: Readonly<Record<string, string>>): Record<CellAddress, ReportCell> {
  const zero: ReportCell = { state: 'value', value: 0, unit: null, readBy: [], remark: null, source: null }
  const readings = FORM_ROWS['2021'].t3.map((row): RowReading => {
    const digits = rows[row.row]
    return digits === undefined
      ? { ...absentRow(row), kind: 'cells', row, cells: row.cells.map(() => zero) }
      : glued(row.row, digits)
  })
  return settleRows('2021', readings, false)
}

const row = (cells: Record<CellAddress, ReportCell>, key: string): readonly unknown[] =>
  Object.entries(cells)
    .filter(([a]) => a.startsWith(`${key}.`))
    .map(([, c]) => (c.state === 'value' ? c.value : c.state))

describe('sums cut the digits', () => {
  it('of a row, which then cannot confirm its sum', () => {
    const cells = settle({ 't3.received': '713000074', 't3.open': '713000074', 't3.total': '713000074' })
    expect(row(cells, 't3.open')).toEqual([71, 3, 0, 0, 0, 0, 74])
    expect(cells['t3.open.natural']).toMatchObject({ readBy: ['ID-1:t3.open'] })
  })

  it('not at all where every number has one digit', () => {
    const cells = settle({ 't3.received': '2300005', 't3.open': '2300005', 't3.total': '2300005' })
    expect(cells['t3.open.natural']).toMatchObject({ value: 2, readBy: [] })
  })

  it('of the columns where the row alone leaves two readings', () => {
    // 33 0 … 33 and 3 30 … 33 both add up; the column 自然人 says 33.
    const cells = settle({
      't3.received': '10210000103',
      't3.open': '330000033',
      't3.partial': '691000070',
      't3.total': '10210000103',
    })
    expect(row(cells, 't3.open')).toEqual([33, 0, 0, 0, 0, 0, 33])
    expect(cells['t3.open.natural']).toMatchObject({ readBy: ['ID-1:t3.open', 'ID-2:natural'] })
  })

  it('or leave a row unread, with the truth among the candidates, where two readings stay', () => {
    const cells = settle({ 't3.received': '330000033', 't3.open': '330000033', 't3.total': '330000033' })
    for (const [key, truth] of [
      ['natural', 33],
      ['business', 0],
      ['total', 33],
    ] as const) {
      const cell = cells[`t3.open.${key}`]
      expect(cell?.state === 'unreadable' && cell.candidates).toContain(truth)
    }
  })

  it('or leave a row unread whose printed sum is wrong', () => {
    const cells = settle({ 't3.received': '713000074', 't3.open': '712000074', 't3.total': '713000074' })
    expect(row(cells, 't3.open')).toEqual(new Array(7).fill('unreadable'))
  })

  it('or leave a row unread that keeps its sum by accident, against the columns', () => {
    // Truly 1 1 0 0 0 0 12, misprinted: 11 0 0 0 0 1 2 does not add up, 1 10 0 … does not exist; 2 columns would break.
    const cells = settle({ 't3.received': '120000012', 't3.open': '111000012', 't3.total': '120000012' })
    expect(row(cells, 't3.open')).not.toEqual([1, 11, 0, 0, 0, 0, 12])
  })
})
