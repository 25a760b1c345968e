import { APPLICANT_KINDS, OUTCOMES } from '#core/application/index'
import type { CellAddress, CellSpec, FormCell, FormTable } from './types.ts'

/** One row of table 三: the two sums received, the outcomes, their total, and what is carried out. */
interface Row {
  readonly key: string
  readonly code: string | null
  readonly label: string
  readonly group: string | null
}

const HANDLED = '三、本年度办理结果'
const OTHER_HANDLING = '（六）其他处理'

const HEAD_ROWS: readonly Row[] = [
  { key: 'received', code: 'r1', label: '一、本年新收政府信息公开申请数量', group: null },
  { key: 'carriedIn', code: 'r2', label: '二、上年结转政府信息公开申请数量', group: null },
]
const TOTAL: Row = { key: 'total', code: 'r24', label: '（七）总计', group: null }
const CARRIED_OUT: Row = { key: 'carriedOut', code: 'r25', label: '四、结转下年度继续办理', group: null }
/** The trial form, and hybrids since, have one row for （六）. */
const SINGLE_OTHER: Row = { key: 'otherHandling', code: null, label: OTHER_HANDLING, group: null }

const outcomeRows = (singleOther: boolean): readonly Row[] => {
  const rows: Row[] = OUTCOMES.map((o) => ({ key: o.key, code: o.row, label: o.label, group: o.group }))
  return singleOther ? [...rows.filter((r) => r.group !== OTHER_HANDLING), SINGLE_OTHER] : rows
}

export const TABLE_THREE_COLUMNS = [
  ...APPLICANT_KINDS.map(({ key, label }) => ({ key, label })),
  { key: 'total', label: '总计' },
]

const ORGANISATIONS = '法人或其他组织'
const isOrganisation = (key: string): boolean => key !== 'natural' && key !== 'total'

const values = (row: Row): FormCell[] =>
  TABLE_THREE_COLUMNS.map(({ key }) => ({
    role: 'value',
    label: '',
    colSpan: 1,
    rowSpan: 1,
    address: `t3.${row.key}.${key}` satisfies CellAddress,
  }))

const cell = (role: FormCell['role'], label: string, colSpan = 1, rowSpan = 1): FormCell => ({
  role,
  label,
  colSpan,
  rowSpan,
})

const HEAD: readonly (readonly FormCell[])[] = [
  [
    cell('corner', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
    cell('columnHead', '申请人情况', 7),
  ],
  [cell('columnHead', '自然人', 1, 2), cell('columnHead', ORGANISATIONS, 5), cell('columnHead', '总计', 1, 2)],
  TABLE_THREE_COLUMNS.filter((c) => isOrganisation(c.key)).map((c) => cell('columnHead', c.label)),
]

export function tableThree(singleOther: boolean): FormTable {
  const handled = [...outcomeRows(singleOther), TOTAL]
  const body = handled.map((row, i): FormCell[] => {
    const first = i === 0 ? [{ ...cell('groupHead', HANDLED, 1, handled.length), vertical: true }] : []
    const opensGroup = row.group !== null && handled[i - 1]?.group !== row.group
    const group = opensGroup
      ? [cell('groupHead', row.group ?? '', 1, handled.filter((r) => r.group === row.group).length)]
      : []
    return [...first, ...group, cell('rowHead', row.label, row.group === null ? 2 : 1), ...values(row)]
  })
  const wide = (row: Row): FormCell[] => [cell('rowHead', row.label, 3), ...values(row)]
  return {
    id: 't3',
    section: '三',
    name: '表三',
    caption: '收到和处理政府信息公开申请情况',
    widths: [78, 94, 338, 70, 70, 70, 70, 70, 70, 70],
    headRows: 3,
    rows: [...HEAD, ...HEAD_ROWS.map(wide), ...body, wide(CARRIED_OUT)],
  }
}

export const tableThreeCells = (singleOther: boolean): CellSpec[] =>
  [...HEAD_ROWS, ...outcomeRows(singleOther), TOTAL, CARRIED_OUT].flatMap((row) =>
    TABLE_THREE_COLUMNS.map(
      (column): CellSpec => ({
        address: `t3.${row.key}.${column.key}`,
        table: 't3',
        row: `t3.${row.key}`,
        column: column.key,
        rowLabels: [
          ...(HEAD_ROWS.includes(row) || row === CARRIED_OUT ? [] : [HANDLED]),
          ...(row.group === null ? [] : [row.group]),
          row.label,
        ],
        columnLabels: isOrganisation(column.key) ? [ORGANISATIONS, column.label] : [column.label],
        unit: '件',
        kind: 'count',
        code: row.code,
      }),
    ),
  )

/** Row keys of the outcomes (r3 to r23, or their single-row variant): the parts of （七）总计. */
export const outcomeRowKeys = (singleOther: boolean): string[] => outcomeRows(singleOther).map((r) => r.key)
