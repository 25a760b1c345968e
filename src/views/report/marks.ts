import type { CellAddress, Finding } from '#core/annual-report/index'
import type { CellMark } from '#core/document/index'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { Judged } from './judged.ts'
import type { Problem } from './problems.ts'
import type { SumLine } from './sums.ts'

/** By the public address of the cell. */
export type CellMarks = ReadonlyMap<string, CellMark>

/** Which cells of the tables to mark, and how: frames on the cells to look at, brackets along the broken sums. */
export function cellMarks({ report, problems }: Judged): CellMarks {
  const columns = problems.filter(({ line }) => line?.along === 'column').length
  const draft = new Draft()
  for (const problem of problems) {
    if (problem.line === null) frameNamed(draft, problem)
    else drawBracket(draft, problem.finding, problem.line, columns < 2)
    if (problem.line !== null && problem.place !== null) draft.frame(problem.place, 'bad', problem)
  }
  for (const [address, { state }] of Object.entries(report.cells)) if (state === 'unreadable') draft.unread(address)
  return draft.marks()
}

/** Findings that are no sums frame the cells they name: errors firmly, hints lightly. */
function frameNamed(draft: Draft, problem: Problem): void {
  const { verdict, severity, cells } = problem.finding
  const firm = verdict === 'fail' && severity === 'error'
  for (const address of cells) draft.frame(address, firm ? 'bad' : 'ask', problem)
}

/** `roomy`: no other column is broken, so that the words below have room for both sides. */
function drawBracket(draft: Draft, finding: Finding, { along, cells }: SumLine, roomy: boolean): void {
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`a sum without cells: ${finding.rule}`)
  const kind = along === 'row' ? 'rb' : 'cb'
  for (const address of cells) draft.add(address, kind)
  if (along === 'column') draft.add(first, 'cb-s')
  draft.add(last, `${kind}-e`)
  if (along === 'column') draft.aside(columnFoot(last), 'below', difference(finding, roomy))
  else draft.aside(last, last.startsWith('t3.') ? 'right' : 'below', difference(finding, true))
}

/** Words below a column stand below the table, under its last row. */
const columnFoot = (address: CellAddress): CellAddress => `t3.carriedOut.${address.split('.').at(-1) ?? ''}`

function difference({ left, right }: Finding, full: boolean): string {
  if (left === null || right === null) return ''
  const by = Math.abs(left - right)
  return full ? say(TEXTS.findings.difference, { left: right, right: left, by }) : say(TEXTS.findings.by, { by })
}

interface DraftMark {
  readonly classes: Set<string>
  link: CellMark['link']
  asides: CellMark['asides']
}

class Draft {
  private readonly drafts = new Map<string, DraftMark>()

  private at(address: string): DraftMark {
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
    if (name === 'bad') draft.classes.delete('ask')
    draft.link ??= { href: `#f${number}`, label: say(TEXTS.findings.back, { number }) }
  }

  /** A cell that reading could not decide leads to its candidates. */
  unread(address: string): void {
    const draft = this.at(address)
    if (!draft.classes.has('bad')) draft.classes.add('ask')
    draft.link ??= { href: '#h-read', label: say(TEXTS.upload.unread) }
  }

  aside(address: string, at: 'right' | 'below', text: string): void {
    const draft = this.at(address)
    if (text !== '' && !draft.asides.some((a) => a.text === text)) draft.asides = [...draft.asides, { at, text }]
  }

  marks(): CellMarks {
    return new Map(
      [...this.drafts].map(([address, { classes, ...rest }]) => [address, { classes: [...classes], ...rest }]),
    )
  }
}
