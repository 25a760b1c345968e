import type { Cell, CellObject, Sheet } from 'write-excel-file/universal'
import { getCellAddress } from 'write-excel-file/utility'

/** A sheet before it is written. Rows and columns count from 0. */
export interface SheetPlan {
  readonly name: string
  /** Cells by column; a merged cell stands where it begins, null where it reaches. */
  readonly rows: Cell[][]
  /** Widths in characters. */
  readonly widths: readonly number[]
  readonly landscape: boolean
  /** Pages of paper that the sheet may take in height; null for as many as it needs. It is always one page wide. */
  readonly pages: 1 | null
  /** Rows that stay while the rest scrolls. */
  readonly frozen: number
  readonly places: ReadonlyMap<string, Place>
  /** What formulas come to, by cell: `D7`. */
  readonly results: Map<string, number | string>
  readonly alarms: Alarm[]
  readonly links: Link[]
}

export type Alarm = NonNullable<Sheet<Blob>['conditionalFormatting']>[number]

/** A value cell of the report on its sheet. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** The text as printed; a number only where the cell holds nothing else. */
  readonly value: number | string
}

/** A cell that leads to another: `B5` to `'表三'!J7`. */
export interface Link {
  readonly at: string
  readonly to: string
}

export const cellName = ({ row, column }: Pick<Place, 'row' | 'column'>): string => getCellAddress(row, column)

/** `'表三'!J7`, for formulas on other sheets. */
export const fullName = (place: Place): string => `'${place.sheet.replaceAll("'", "''")}'!${cellName(place)}`

/** A formula whose result is known, so that a reader which does not compute shows it too. */
export function putFormula(
  plan: SheetPlan,
  at: Pick<Place, 'row' | 'column'>,
  formula: string,
  result: number | string,
  style: CellObject,
): void {
  const row = plan.rows[at.row]
  if (!row) throw new Error(`sheet ${plan.name} has no row ${at.row}`)
  row[at.column] = { ...style, type: 'Formula', value: formula }
  plan.results.set(cellName(at), result)
}
