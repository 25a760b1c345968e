import type { Report } from '#core/annual-report/index'
import { APPLICANT_KINDS, type TableColumn, type TableRow } from '#core/application/index'
import { day } from '#core/shared/index'
import type { AgencyId, Store } from '../../ports.ts'

export interface TableDifference {
  readonly row: TableRow['row']
  readonly column: TableColumn
  readonly derived: number
  /** Null where the report has no number. */
  readonly reported: number | null
}

/** ID-11: the report against the register, cell by cell. */
export interface ComparedTable {
  readonly differences: readonly TableDifference[]
  /** ID-16: rows that the report fills and that presuppose more corrections than the register has. */
  readonly corrections: { readonly reported: number; readonly asked: number } | null
}

const COLUMNS: readonly TableColumn[] = [...APPLICANT_KINDS.map(({ key }) => key), 'total']
/** REG-30.5, REG-30.4: these rows follow only after somebody was asked to correct. */
const AFTER_CORRECTION: ReadonlySet<string> = new Set(['r15', 'r21'])

/** The table of the register against the report of the year as it was read; null when there is none. */
export async function compareWithReport(
  store: Store,
  agencyId: AgencyId,
  year: number,
  rows: readonly TableRow[],
): Promise<ComparedTable | null> {
  const record = await store.reports.byYear(agencyId, year)
  const reading = record && record.status !== 'deleted' ? await store.reports.reading(agencyId, record.readingId) : null
  if (!reading) return null
  const differences = rows.flatMap((row) => COLUMNS.flatMap((column) => differing(reading.report, row, column)))
  const reported = rows
    .filter(({ row }) => AFTER_CORRECTION.has(row))
    .reduce((sum, row) => sum + (numberIn(reading.report, row, 'total') ?? 0), 0)
  // Asked in the year before, it may have been concluded in this one.
  const days = { from: day(`${year - 1}-01-01`), to: day(`${year}-12-31`) }
  const asked = await store.cases.countEvents(agencyId, 'correctionAsked', days)
  return { differences, corrections: reported > asked ? { reported, asked } : null }
}

function differing(report: Report, row: TableRow, column: TableColumn): readonly TableDifference[] {
  const reported = numberIn(report, row, column)
  const derived = row.values[column]
  // Nothing printed stands for 0 beside a 0 of the register.
  return reported === derived || (reported === null && derived === 0)
    ? []
    : [{ row: row.row, column, derived, reported }]
}

function numberIn({ cells }: Report, { key }: TableRow, column: TableColumn): number | null {
  const cell = cells[`t3.${key}.${column}`]
  return cell?.state === 'value' ? cell.value : null
}
