import { FORMS, SECTIONS } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'
import { type AreaDifference, differencesOf } from './differences.ts'
import { bodyAt, type Filing, matchFilings } from './filings.ts'
import type { RollUpIssue } from './issues.ts'
import { CELL_COUNT, printedUnits, SUM_FORM, sumUp } from './sum.ts'
import type { AgencyTree } from './tree.ts'

export interface RollUp {
  /** The area's report in the form in force: title, headings and figures; the texts are to be written. */
  readonly report: Report
  readonly issues: readonly RollUpIssue[]
  /** Where an area's own report (of the whole area or of a lower one) is not the sum of its units. */
  readonly differences: readonly AreaDifference[]
  /** Bodies that should have reported, and reports that count. */
  readonly expected: number
  readonly counted: number
}

/**
 * Adds up the reports of an area. RPT-3 to RPT-7: the government organ's own report is one of the units (body kind `office`),
 * vertically led bodies stay out, a lower area counts with its own published report and, where there is none, with the sum of its
 * units. A filing under the name of a government is that area's own report.
 */
export function rollUp(tree: AgencyTree, filings: readonly Filing[], year: number): RollUp {
  const matched = matchFilings(tree, filings, year)
  const rows = new Float64Array(tree.bodies.length * CELL_COUNT)
  const given = new Map<number, Float64Array>()
  for (const [position, filing] of matched.counted) {
    if (bodyAt(tree, position).kind === 'government') given.set(position, filing.row)
    else rows.set(filing.row, position * CELL_COUNT)
  }
  const counts = Uint8Array.from(tree.bodies, (body) => (body.kind === 'vertical' || body.successor !== null ? 0 : 1))
  sumUp(tree, rows, counts, given)
  const units = tree.bodies.filter((b, i) => counts[i] === 1 && b.kind !== 'government')
  return {
    report: areaReport(tree.bodies[0]?.name ?? '', year, printedUnits(rows, 0)),
    issues: matched.issues,
    differences: [...given].flatMap(([area, row]) => differencesOf(tree, area, row, rows, matched)),
    expected: units.length,
    counted: [...matched.counted.keys()].filter((i) => bodyAt(tree, i).kind !== 'government').length,
  }
}

function areaReport(agency: string, year: number, row: Float64Array): Report {
  const cells = FORMS[SUM_FORM].cells.map((spec, i): [string, ReportCell] => [
    spec.address,
    { state: 'value', value: row[i] ?? 0, unit: null, readBy: [], remark: null, source: null },
  ])
  const known = <T>(value: T) => ({ value, certainty: 'certain', from: 'meta', otherwise: [] }) as const
  const sections = SECTIONS[FORMS[SUM_FORM].edition]
  return {
    edition: FORMS[SUM_FORM].edition,
    form: SUM_FORM,
    // PUB-3
    title: known(`${agency}${year}年政府信息公开工作年度报告`),
    agency: known(agency),
    year: known(year),
    cells: Object.fromEntries(cells),
    texts: {},
    headings: sections.map(({ key, heading }) => ({ section: key, text: heading, exact: true, position: {} })),
    lead: '',
    signature: { agency: null, date: null },
    notes: [],
  }
}
