import { type CellAddress, FORMS, SECTIONS, type SectionKey } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'
import { type MeasureFate, measureFates } from './measures.ts'
import { compareTexts, type TextComparison } from './texts.ts'

/** One cell that differs between two reports. */
export interface CellDifference {
  readonly address: CellAddress
  readonly before: ReportCell
  readonly after: ReportCell
  /** after − before; null unless both are numbers in the same unit. */
  readonly change: number | null
}

export interface Comparison {
  /** years: one agency's reports of two years. versions: two versions of the report of one year. */
  readonly kind: 'years' | 'versions'
  readonly before: Report
  readonly after: Report
  /** Cells that both forms have. */
  readonly compared: number
  readonly cells: readonly CellDifference[]
  /** Cells that only one of the two forms has: not comparable (the form changed). MIG-1 */
  readonly notComparable: readonly CellAddress[]
  readonly texts: readonly TextComparison[]
  /** What became of the measures that the earlier report announced in section 五; null when comparing versions. */
  readonly measures: readonly MeasureFate[] | null
}

/** Compares two reports; of two years, the earlier one is `before` whatever the order given. */
export function compareReports(first: Report, second: Report): Comparison {
  const [before, after] = (first.year?.value ?? 0) > (second.year?.value ?? 0) ? [second, first] : [first, second]
  const years =
    before.year?.value !== undefined && after.year?.value !== undefined && before.year.value !== after.year.value
  const pairs = FORMS[before.form].cells.flatMap(({ address }) => {
    const [a, b] = [before.cells[address], after.cells[address]]
    return a && b ? [{ address, before: a, after: b }] : []
  })
  const shared = new Set(pairs.map((p) => p.address))
  const onlyOne = [...FORMS[before.form].cells, ...FORMS[after.form].cells].flatMap(({ address }) =>
    shared.has(address) ? [] : [address],
  )
  return {
    kind: years ? 'years' : 'versions',
    before,
    after,
    compared: pairs.length,
    cells: pairs
      .filter((p) => !sameCell(p.before, p.after))
      .map((p) => ({ ...p, change: changeOf(p.before, p.after) })),
    notComparable: [...new Set(onlyOne)],
    texts: textSections().flatMap((section) => compareTexts(section, before.texts[section], after.texts[section])),
    measures: years ? measureFates(before, after) : null,
  }
}

const textSections = (): SectionKey[] => SECTIONS['2021'].filter((s) => s.table === null).map((s) => s.key)

function sameCell(a: ReportCell, b: ReportCell): boolean {
  if (a.state === 'value' && b.state === 'value') return a.value === b.value && a.unit === b.unit
  if (a.state === 'blank' && b.state === 'blank') return true
  return a.state === 'unreadable' && b.state === 'unreadable' && a.source?.text === b.source?.text
}

const changeOf = (a: ReportCell, b: ReportCell): number | null =>
  a.state === 'value' && b.state === 'value' && a.unit === b.unit ? b.value - a.value : null
