import { REVIEW_RESULTS, REVIEW_ROUTES } from '#core/review/index'
import type { CellSpec, FormCell, FormTable } from './types.ts'

export const TABLE_FOUR_COLUMNS = [
  ...REVIEW_RESULTS.map(({ key, label }) => ({ key, label })),
  { key: 'total', label: '总计' },
]

const head = (label: string, colSpan = 1, rowSpan = 1): FormCell => ({ role: 'columnHead', label, colSpan, rowSpan })

/** One data row; 行政复议 needs no sub-heads, so its five heads reach down two rows. */
export function tableFour(): FormTable {
  const suits = REVIEW_ROUTES.filter((r) => r.group === '行政诉讼')
  return {
    id: 't4',
    section: '四',
    name: '表四',
    caption: '政府信息公开行政复议、行政诉讼情况',
    widths: [67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 66, 66, 66, 66, 66],
    headRows: 3,
    rows: [
      [head('行政复议', 5), head('行政诉讼', 10)],
      [...TABLE_FOUR_COLUMNS.map((c) => head(c.label, 1, 2)), ...suits.map((s) => head(s.label, 5))],
      suits.flatMap(() => TABLE_FOUR_COLUMNS.map((c) => head(c.label))),
      tableFourCells().map(({ address }) => ({ role: 'value', label: '', colSpan: 1, rowSpan: 1, address })),
    ],
  }
}

export function tableFourCells(): CellSpec[] {
  return REVIEW_ROUTES.flatMap((route) =>
    TABLE_FOUR_COLUMNS.map(
      (column): CellSpec => ({
        address: `t4.${route.key}.${column.key}`,
        table: 't4',
        row: `t4.${route.key}`,
        column: column.key,
        rowLabels: [],
        columnLabels:
          route.group === route.label ? [route.group, column.label] : [route.group, route.label, column.label],
        unit: '件',
        kind: 'count',
        code: null,
      }),
    ),
  )
}
