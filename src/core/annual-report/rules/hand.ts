import { type CellAddress, cellIndex, cellSpec, FORMS, type TableId } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'
import { vectorOf } from '../vector.ts'
import type { ReportInHand } from './rule.ts'
import { checkNumbers } from './sums.ts'

export function inHand(report: Report): ReportInHand {
  const vector = vectorOf(report)
  return { report, vector, sums: checkNumbers(report.form, vector), ...emptyTables(report) }
}

const NO_TABLES: ReadonlySet<TableId> = new Set()

/**
 * Tables without a number: `missing` where nothing is printed (no cell has a place in the document), `unfilled` where the table is
 * printed and every cell blank.
 */
export function emptyTables({ form, cells }: Report): Pick<ReportInHand, 'missing' | 'unfilled'> {
  const printed = new Set<TableId>()
  const filled = new Set<TableId>()
  const tables = FORMS[form].tables.map(({ id }) => id)
  for (const { address, table } of FORMS[form].cells) {
    const cell = cells[address]
    if (!cell || (cell.state === 'blank' && cell.source === null)) continue
    printed.add(table)
    if (cell.state !== 'blank') filled.add(table)
    if (filled.size === tables.length) return { missing: NO_TABLES, unfilled: NO_TABLES }
  }
  return {
    missing: new Set(tables.filter((table) => !printed.has(table))),
    unfilled: new Set(tables.filter((table) => printed.has(table) && !filled.has(table))),
  }
}

/** Whether the table that a cell belongs to is not printed at all. */
export function isMissing({ report, missing }: ReportInHand, address: CellAddress): boolean {
  if (missing.size === 0) return false
  const table = cellSpec(report.form, address)?.table
  return table !== undefined && missing.has(table)
}

export const cellAt = (hand: ReportInHand, address: CellAddress): ReportCell | null =>
  hand.report.cells[address] ?? null

/** The number of a cell, a blank as 0; null where the form has no such cell, its table is missing, or it cannot be read. */
export function numberAt(hand: ReportInHand, address: CellAddress): number | null {
  if (isMissing(hand, address)) return null
  const { report, vector } = hand
  const index = cellIndex(report.form, address)
  const value = index === null ? undefined : vector.values[index]
  return value === undefined || Number.isNaN(value) ? null : value
}

/** The sum of some cells, null as soon as one is not known. */
export function sumOf(hand: ReportInHand, addresses: readonly CellAddress[]): number | null {
  let sum = 0
  for (const address of addresses) {
    const value = numberAt(hand, address)
    if (value === null) return null
    sum += value
  }
  return sum
}

const NONE: ReadonlySet<CellAddress> = new Set()

/** Totals that are blank beside parts that are not 0: they count as unknown, not as 0. */
export const blankTotals = ({ sums }: ReportInHand): ReadonlySet<CellAddress> =>
  sums.length === 0 ? NONE : new Set(sums.filter((s) => s.cause === 'blankTotal').flatMap((s) => s.identity.left))

/** As `numberAt`, but a total that is blank beside filled parts is unknown too. */
export const knownAt = (hand: ReportInHand, address: CellAddress): number | null =>
  blankTotals(hand).has(address) ? null : numberAt(hand, address)
