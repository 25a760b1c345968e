import type { CellRole } from '#core/document/index'

export type EditionId = '2021' | '2019'

/**
 * Which of the three tables 二, 三, 四 a report was printed with. `2021-single` is a hybrid seen in real reports: the form of
 * 2021 whose table 三 keeps the trial form's single row （六）其他处理, so 23 rows instead of 25.
 */
export type FormId = '2021' | '2021-single' | '2019'

/** Public and stable: `t3.received.natural`. Never renamed once published. */
export type CellAddress = `${TableId}.${string}`

export type TableId = 't2' | 't3' | 't4'
export type SectionKey = '一' | '二' | '三' | '四' | '五' | '六'

export interface Form {
  readonly id: FormId
  readonly edition: EditionId
  /** The notice that prescribes it, e.g. 国办公开办函〔2021〕30号. */
  readonly notice: string
  readonly sections: readonly Section[]
  readonly tables: readonly FormTable[]
  /** Every value cell, tables in order, row by row. The index of a cell in this list is its place in a `CellVector`. */
  readonly cells: readonly CellSpec[]
}

export interface Section {
  readonly key: SectionKey
  /** Exact, with its number: `一、总体情况`. */
  readonly heading: string
  readonly table: TableId | null
  /** What the blank template carries in this section, null for tables. ARP-9 */
  readonly placeholder: string | null
  /** Article of the Regulation that asks for the content, e.g. `50(1)`. */
  readonly articles: readonly string[]
}

export interface FormTable {
  readonly id: TableId
  readonly section: SectionKey
  /** 二 三 四, as people call the table. */
  readonly name: '表二' | '表三' | '表四'
  readonly caption: string
  /** Relative widths of the grid columns, summing to 1000. */
  readonly widths: readonly number[]
  readonly headRows: number
  readonly rows: readonly (readonly FormCell[])[]
}

export interface FormCell {
  readonly role: CellRole
  /** Official label; empty for value cells. */
  readonly label: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly vertical?: boolean
  readonly address?: CellAddress
}

export type Unit = '件' | '项' | '万元' | '元'

/** count: whole, not negative. signed: whole. money: decimal, not negative, at most 6 decimals. */
export type ValueKind = 'count' | 'signed' | 'money'

export interface CellSpec {
  readonly address: CellAddress
  readonly table: TableId
  /** `t3.open`, `t2.rules`, `t4.review`: address without its last part. */
  readonly row: string
  /** Last part: `natural`, `issued`, `total`. */
  readonly column: string
  /** Band or groups, then the row's own label: [`三、本年度办理结果`, `（三）不予公开`, `1.属于国家秘密`]. */
  readonly rowLabels: readonly string[]
  /** Groups, then the column's own label: [`法人或其他组织`, `商业企业`]. */
  readonly columnLabels: readonly string[]
  readonly unit: Unit
  readonly kind: ValueKind
  /** Code of the row in the literature of the form, r1 to r25, for table 三. */
  readonly code: string | null
}
