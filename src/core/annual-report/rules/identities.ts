import {
  type CellAddress,
  type FormId,
  outcomeRowKeys,
  TABLE_FOUR_COLUMNS,
  TABLE_THREE_COLUMNS,
} from '../form/index.ts'

/**
 * A sum that a report must keep, as data: Σ left = Σ right. The same data are checked, turned into workbook formulas, used to
 * split digits without separators, and diagnosed. `left` of ID-1, 2, 4, 5, 6 is the one printed total.
 */
export interface LinearIdentity {
  readonly id: 'ID-1' | 'ID-2' | 'ID-3' | 'ID-4' | 'ID-5' | 'ID-6'
  /** The row (`t3.open`) for ID-1, the column (`natural`) for ID-2 and ID-3, the block (`t4.review`) for ID-4 to ID-6. */
  readonly instance: string
  readonly left: readonly CellAddress[]
  readonly right: readonly CellAddress[]
}

const columns = TABLE_THREE_COLUMNS.map((c) => c.key)
const kinds = columns.filter((key) => key !== 'total')
const results = TABLE_FOUR_COLUMNS.map((c) => c.key).filter((key) => key !== 'total')

const t3 = (row: string, column: string): CellAddress => `t3.${row}.${column}`

function identities(form: FormId): LinearIdentity[] {
  const outcomes = outcomeRowKeys(form !== '2021')
  const rows = ['received', 'carriedIn', ...outcomes, 'total', 'carriedOut']
  return [
    ...rows.map(
      (row): LinearIdentity => ({
        id: 'ID-1',
        instance: `t3.${row}`,
        left: [t3(row, 'total')],
        right: kinds.map((kind) => t3(row, kind)),
      }),
    ),
    ...columns.map(
      (column): LinearIdentity => ({
        id: 'ID-2',
        instance: column,
        left: [t3('total', column)],
        right: outcomes.map((row) => t3(row, column)),
      }),
    ),
    ...columns.map(
      (column): LinearIdentity => ({
        id: 'ID-3',
        instance: column,
        left: [t3('received', column), t3('carriedIn', column)],
        right: [t3('total', column), t3('carriedOut', column)],
      }),
    ),
    ...(['review', 'direct', 'after'] as const).map(
      (route, i): LinearIdentity => ({
        id: (['ID-4', 'ID-5', 'ID-6'] as const)[i] ?? 'ID-4',
        instance: `t4.${route}`,
        left: [`t4.${route}.total`],
        right: results.map((result): CellAddress => `t4.${route}.${result}`),
      }),
    ),
  ]
}

/** The in-report identities of each form: 42 with 25 rows in table 三, 40 with 23. rules.md 2.6 */
export const IDENTITIES: Readonly<Record<FormId, readonly LinearIdentity[]>> = {
  '2021': identities('2021'),
  '2021-single': identities('2021-single'),
  '2019': identities('2019'),
}
