import type { CellAddress, Finding, Report } from '#core/annual-report/index'
import type { CellMark } from '#core/document/index'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { Problem } from './problems.ts'
import { type SumLine, sumLine, sumOf } from './sums.ts'

/** By the public address of the cell. */
export type CellMarks = ReadonlyMap<string, CellMark>

interface BrokenSum {
  readonly problem: Problem
  readonly line: SumLine
  /** The cell to look at first: where this sum crosses other broken ones, else the one that the rule names. */
  readonly suspect: CellAddress | null
}

/** Which cells of the tables to mark, and how: frames on cells to look at, brackets along broken sums. */
export function cellMarks(report: Report, problems: readonly Problem[]): CellMarks {
  const sums = brokenSums(report, problems)
  const draft = new Draft()
  for (const sum of sums) drawBracket(draft, sum, sums)
  for (const { problem, suspect } of sums) if (suspect !== null) draft.frame(suspect, 'bad', problem)
  for (const problem of problems) frameNamed(draft, report, problem)
  return draft.marks()
}

/** Where the list sends the reader: the suspect of a broken sum, else the leading cell of the finding. */
export function placeOf(report: Report, problems: readonly Problem[], problem: Problem): CellAddress | null {
  const sum = brokenSums(report, problems).find((s) => s.problem === problem)
  return sum?.suspect ?? problem.finding.cells[0] ?? null
}

function brokenSums(report: Report, problems: readonly Problem[]): readonly BrokenSum[] {
  const lines = problems.flatMap((problem) => {
    const sum = problem.finding.verdict === 'fail' ? sumOf(report, problem.finding) : null
    return sum === null ? [] : [{ problem, line: sumLine(report, sum), parts: [...sum.left, ...sum.right] }]
  })
  const crossings = new Map<CellAddress, number>()
  for (const address of lines.flatMap((l) => l.parts)) crossings.set(address, (crossings.get(address) ?? 0) + 1)
  return lines.map(({ problem, line, parts }) => ({
    problem,
    line,
    suspect: suspectOf(problem.finding, parts, crossings),
  }))
}

function suspectOf(
  finding: Finding,
  parts: readonly CellAddress[],
  crossings: ReadonlyMap<CellAddress, number>,
): CellAddress | null {
  const most = Math.max(...parts.map((address) => crossings.get(address) ?? 0))
  const crossed = most > 1 ? parts.find((address) => crossings.get(address) === most) : undefined
  return crossed ?? finding.cells[0] ?? null
}

/** Findings that are no sums frame the cells they name: errors firmly, hints lightly. */
function frameNamed(draft: Draft, report: Report, problem: Problem): void {
  const { finding } = problem
  if (sumOf(report, finding) !== null) return
  const firm = finding.verdict === 'fail' && finding.severity === 'error'
  for (const address of finding.cells) draft.frame(address, firm ? 'bad' : 'ask', problem)
}

function drawBracket(draft: Draft, { problem, line }: BrokenSum, all: readonly BrokenSum[]): void {
  const { cells, along } = line
  const kind = along === 'row' ? 'rb' : 'cb'
  for (const address of cells) draft.add(address, kind)
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`a sum without cells: ${problem.finding.rule}`)
  if (along === 'column') draft.add(first, 'cb-s')
  draft.add(last, `${kind}-e`)
  const right = last.startsWith('t3.') && along === 'row'
  const alone = all.filter((s) => s.line.along === 'column').length < 2
  const foot = along === 'column' ? columnFoot(last) : last
  draft.aside(foot, right ? 'right' : 'below', difference(problem.finding, right || along === 'row' || alone))
}

/** Words below a column stand below the table, under its last row. */
const columnFoot = (address: CellAddress): CellAddress => `t3.carriedOut.${address.split('.')[2] ?? ''}`

function difference({ left, right }: Finding, full: boolean): string {
  if (left === null || right === null) return ''
  const by = Math.abs(left - right)
  return full ? say(TEXTS.findings.difference, { left: right, right: left, by }) : say(TEXTS.findings.by, { by })
}

class Draft {
  private readonly drafts = new Map<
    string,
    { classes: Set<string>; link: CellMark['link']; asides: CellMark['asides'] }
  >()

  private at(address: string): { classes: Set<string>; link: CellMark['link']; asides: CellMark['asides'] } {
    const found = this.drafts.get(address) ?? { classes: new Set<string>(), link: null, asides: [] }
    this.drafts.set(address, found)
    return found
  }

  add(address: string, name: string): void {
    this.at(address).classes.add(name)
  }

  /** The first finding that frames a cell is the one it leads to. */
  frame(address: string, name: 'bad' | 'ask', { number }: Problem): void {
    const draft = this.at(address)
    if (!draft.classes.has('bad')) draft.classes.add(name)
    draft.link ??= { href: `#f${number}`, label: say(TEXTS.findings.back, { number }) }
  }

  aside(address: string, at: 'right' | 'below', text: string): void {
    const draft = this.at(address)
    if (text !== '' && !draft.asides.some((a) => a.text === text)) draft.asides = [...draft.asides, { at, text }]
  }

  marks(): CellMarks {
    return new Map(
      [...this.drafts].map(([address, { classes, link, asides }]) => [
        address,
        { classes: [...classes], link, asides },
      ]),
    )
  }
}
