import { APPLICANT_KINDS, type ApplicantKind } from './applicants.ts'
import type { TallyChange } from './case/tally.ts'
import { OUTCOMES } from './outcomes.ts'

/** What the register counted: a cell of a year, moved by the events of the cases. */
export interface CountedCell {
  readonly year: number
  readonly row: TallyChange['row']
  readonly column: ApplicantKind['key']
  readonly value: number
}

export type TableColumn = ApplicantKind['key'] | 'total'

/** One row of table 三, r1 to r25, with its key in the form and its seven values. */
export interface TableRow {
  readonly row: `r${number}`
  /** `received`, `no.secret`: the middle of the public address of its cells. */
  readonly key: string
  readonly label: string
  readonly values: Readonly<Record<TableColumn, number>>
}

type Values = Readonly<Record<ApplicantKind['key'], number>>

const COLUMNS = APPLICANT_KINDS.map(({ key }) => key)

const valuesBy = (value: (column: ApplicantKind['key']) => number): Values =>
  Object.fromEntries(COLUMNS.map((column) => [column, value(column)])) as Values

const withTotal = (values: Values): TableRow['values'] => ({
  ...values,
  total: COLUMNS.reduce((sum, column) => sum + values[column], 0),
})

/** Open at the end of the years before: what was received and not concluded. So r2 is the r25 of the year before, column by column (ID-7). */
function carriedInto(cells: readonly CountedCell[], year: number): Values {
  const before = cells.filter((cell) => cell.year < year)
  return valuesBy((column) =>
    before
      .filter((cell) => cell.column === column)
      .reduce((sum, { row, value }) => sum + (row === 'r1' ? value : -value), 0),
  )
}

/**
 * Table 三 of a year from what the register counted in it and in the years before (T3-1 to T3-12). r2, r24, r25 and the totals follow, so
 * that every sum of the form holds whatever was counted.
 */
export function tableThree(cells: readonly CountedCell[], year: number): readonly TableRow[] {
  const ofYear = new Map(cells.filter((c) => c.year === year).map((c) => [`${c.row} ${c.column}`, c.value]))
  const counted = (row: TallyChange['row']): Values => valuesBy((column) => ofYear.get(`${row} ${column}`) ?? 0)
  const received = counted('r1')
  const carriedIn = carriedInto(cells, year)
  const outcomes = OUTCOMES.map(({ row, key, label }) => ({ row, key, label, counted: counted(row) }))
  const concluded = valuesBy((column) => outcomes.reduce((sum, outcome) => sum + outcome.counted[column], 0))
  const carriedOut = valuesBy((column) => received[column] + carriedIn[column] - concluded[column])
  return [
    { row: 'r1', key: 'received', label: '一、本年新收政府信息公开申请数量', values: withTotal(received) },
    { row: 'r2', key: 'carriedIn', label: '二、上年结转政府信息公开申请数量', values: withTotal(carriedIn) },
    ...outcomes.map(({ row, key, label, counted: values }) => ({ row, key, label, values: withTotal(values) })),
    { row: 'r24', key: 'total', label: '（七）总计', values: withTotal(concluded) },
    { row: 'r25', key: 'carriedOut', label: '四、结转下年度继续办理', values: withTotal(carriedOut) },
  ]
}
