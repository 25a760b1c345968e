import { type CellAddress, type Diagnosis, diagnose, type Finding, type Report } from '#core/annual-report/index'
import { type Problem, problemsOf } from './problems.ts'
import { type SumLine, sumLine, sumOf } from './sums.ts'

/** A report with everything that the pages of staff say about it. */
export interface Judged {
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly problems: readonly LocatedProblem[]
  readonly diagnosis: Diagnosis
}

/** A problem with the sum it breaks, and the cell to look at first: one that the smallest repair changes, else the one that the rule names. */
export interface LocatedProblem extends Problem {
  readonly line: SumLine | null
  readonly place: CellAddress | null
}

export function judge(report: Report, findings: readonly Finding[]): Judged {
  const diagnosis = diagnose(report)
  const problems = problemsOf(findings).map((problem) => locate(report, problem, diagnosis))
  return { report, findings, problems, diagnosis }
}

function locate(report: Report, problem: Problem, { groups }: Diagnosis): LocatedProblem {
  const { finding } = problem
  const named = finding.cells[0] ?? null
  const sum = finding.verdict === 'fail' ? sumOf(report, finding) : null
  if (sum === null) return { ...problem, line: null, place: named }
  const parts = new Set<CellAddress>([...sum.left, ...sum.right])
  const likeliest = groups.flatMap(({ repairs }) => repairs[0]?.changes ?? [])
  const suspect = likeliest.find(({ address }) => parts.has(address))?.address
  return { ...problem, line: sumLine(report, sum), place: suspect ?? named }
}
