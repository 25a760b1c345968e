import type { CellAddress, CellSpec, EditionId, FormCell, FormTable, Unit, ValueKind } from './types.ts'

/** One band of table 二: an item of Article 20, its heads and its rows. */
interface Band {
  readonly label: string
  readonly columns: readonly {
    readonly key: string
    readonly label: string
    readonly unit: Unit
    readonly kind: ValueKind
  }[]
  /** Grid columns that each value column takes; the label column takes one. */
  readonly spans: readonly number[]
  readonly rows: readonly { readonly key: string; readonly label: string }[]
}

const DECISIONS = { key: 'decisions', label: '本年处理决定数量', unit: '件', kind: 'count' } as const

/** 国办公开办函〔2021〕30号: rules.md 2.3. Money is in 万元, six decimals at most, so that one 分 is one millionth. T2-12 */
const BANDS_2021: readonly Band[] = [
  {
    label: '第二十条第（一）项',
    columns: [
      { key: 'issued', label: '本年制发件数', unit: '件', kind: 'count' },
      { key: 'repealed', label: '本年废止件数', unit: '件', kind: 'count' },
      { key: 'inForce', label: '现行有效件数', unit: '件', kind: 'count' },
    ],
    spans: [1, 1, 1],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'norms', label: '行政规范性文件' },
    ],
  },
  { label: '第二十条第（五）项', columns: [DECISIONS], spans: [3], rows: [{ key: 'license', label: '行政许可' }] },
  {
    label: '第二十条第（六）项',
    columns: [DECISIONS],
    spans: [3],
    rows: [
      { key: 'penalty', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    label: '第二十条第（八）项',
    columns: [{ key: 'amountWan', label: '本年收费金额（单位：万元）', unit: '万元', kind: 'money' }],
    spans: [3],
    rows: [{ key: 'fee', label: '行政事业性收费' }],
  },
]

const ITEMS_2019: Band['columns'] = [
  { key: 'previousItems', label: '上一年项目数量', unit: '项', kind: 'count' },
  { key: 'change', label: '本年增/减', unit: '项', kind: 'signed' },
  { key: 'decisions', label: '处理决定数量', unit: '件', kind: 'count' },
]

/** 国办公开办函〔2019〕60号, for trial: rules.md 2.7. One grid of five columns whose spans shift from block to block. */
const BANDS_2019: readonly Band[] = [
  {
    label: '第二十条第（一）项',
    columns: [
      { key: 'made', label: '本年新制作数量', unit: '件', kind: 'count' },
      { key: 'newlyPublic', label: '本年新公开数量', unit: '件', kind: 'count' },
      { key: 'totalPublic', label: '对外公开总数量', unit: '件', kind: 'count' },
    ],
    spans: [1, 2, 1],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'norms', label: '规范性文件' },
    ],
  },
  {
    label: '第二十条第（五）项',
    columns: ITEMS_2019,
    spans: [1, 2, 1],
    rows: [
      { key: 'license', label: '行政许可' },
      { key: 'otherServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    label: '第二十条第（六）项',
    columns: ITEMS_2019,
    spans: [1, 2, 1],
    rows: [
      { key: 'penalty', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    label: '第二十条第（八）项',
    columns: ITEMS_2019.slice(0, 2),
    spans: [2, 2],
    rows: [{ key: 'charges', label: '行政事业性收费' }],
  },
  {
    label: '第二十条第（九）项',
    columns: [
      { key: 'items', label: '采购项目数量', unit: '项', kind: 'count' },
      { key: 'amount', label: '采购总金额', unit: '元', kind: 'money' },
    ],
    spans: [2, 2],
    rows: [{ key: 'procurement', label: '政府集中采购' }],
  },
]

const BANDS: Readonly<Record<EditionId, readonly Band[]>> = { '2021': BANDS_2021, '2019': BANDS_2019 }
const WIDTHS: Readonly<Record<EditionId, readonly number[]>> = {
  '2021': [250, 250, 250, 250],
  '2019': [250, 250, 125, 125, 250],
}

const address = (row: string, column: string): CellAddress => `t2.${row}.${column}`

function bandRows(band: Band, width: number): FormCell[][] {
  const head: FormCell[] = [
    { role: 'columnHead', label: '信息内容', colSpan: 1, rowSpan: 1 },
    ...band.columns.map(
      (c, i): FormCell => ({ role: 'columnHead', label: c.label, colSpan: band.spans[i] ?? 1, rowSpan: 1 }),
    ),
  ]
  const rows = band.rows.map((row): FormCell[] => [
    { role: 'rowHead', label: row.label, colSpan: 1, rowSpan: 1 },
    ...band.columns.map(
      (c, i): FormCell => ({
        role: 'value',
        label: '',
        colSpan: band.spans[i] ?? 1,
        rowSpan: 1,
        address: address(row.key, c.key),
      }),
    ),
  ])
  return [[{ role: 'band', label: band.label, colSpan: width, rowSpan: 1 }], head, ...rows]
}

export function tableTwo(edition: EditionId): FormTable {
  const widths = WIDTHS[edition]
  return {
    id: 't2',
    section: '二',
    name: '表二',
    caption: '主动公开政府信息情况',
    widths,
    headRows: 0,
    rows: BANDS[edition].flatMap((band) => bandRows(band, widths.length)),
  }
}

export const tableTwoCells = (edition: EditionId): CellSpec[] =>
  BANDS[edition].flatMap((band) =>
    band.rows.flatMap((row) =>
      band.columns.map(
        (column): CellSpec => ({
          address: address(row.key, column.key),
          table: 't2',
          row: `t2.${row.key}`,
          column: column.key,
          rowLabels: [band.label, row.label],
          columnLabels: [column.label],
          unit: column.unit,
          kind: column.kind,
          code: null,
        }),
      ),
    ),
  )
