import {
  type CellAddress,
  type Finding,
  FORMS,
  IDENTITIES,
  type LinearIdentity,
  type Report,
} from '#core/annual-report/index'

/** How the sums of the tables came out: 42 in the form in force, 40 with a single row （六）. */
export interface SumTally {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly open: number
}

/** One of the sums that the form prescribes. rules.md 2.6 */
export const isSum = ({ rule }: Finding): boolean => /^ID-[1-6]$/.test(rule)

export function tallySums(report: Report, findings: readonly Finding[]): SumTally {
  const sums = findings.filter(isSum)
  const total = IDENTITIES[report.form].length
  const passed = sums.filter((f) => f.verdict === 'pass').length
  const failed = sums.filter((f) => f.verdict === 'fail').length
  return { total, passed, failed, open: total - passed - failed }
}

/** The sum that a finding speaks of, or null when it is about something else. */
export const sumOf = (report: Report, finding: Finding): LinearIdentity | null =>
  IDENTITIES[report.form].find(({ id, instance }) => id === finding.rule && instance === finding.instance) ?? null

/** A sum as it lies in the table: along a row, or down a column from its first cell to its last. */
export interface SumLine {
  readonly along: 'row' | 'column'
  readonly cells: readonly CellAddress[]
}

export function sumLine(report: Report, sum: LinearIdentity): SumLine {
  const parts = new Set<string>([...sum.left, ...sum.right])
  const { cells } = FORMS[report.form]
  if (sum.id !== 'ID-2' && sum.id !== 'ID-3')
    return { along: 'row', cells: cells.filter((c) => parts.has(c.address)).map((c) => c.address) }
  const column = cells.filter((c) => c.table === 't3' && c.column === sum.instance).map((c) => c.address)
  const inSum = column.map((address) => parts.has(address))
  return { along: 'column', cells: column.slice(inSum.indexOf(true), inSum.lastIndexOf(true) + 1) }
}
