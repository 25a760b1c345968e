import { type CellAddress, type Finding, type Report, RULES, type Severity } from '#core/annual-report/index'
import { SEVERITY_LABELS, VERDICT_LABELS } from '#core/messages/index'
import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { Judged, LocatedProblem } from './judged.ts'
import { countFailed } from './problems.ts'
import { isSum, tallySums } from './sums.ts'

const T = TEXTS.findings
const MARKS: Readonly<Record<Severity, string>> = { error: 'mark-overdue', warning: 'mark-soon', note: 'mark-wait' }

/** Everything found, errors first; each entry leads to its cell or section. */
export function findingsList({ report, findings, problems }: Judged): Html {
  const heading = problems.length === 0 ? say(T.none) : say(T.heading, { count: problems.length })
  return html`<section class="findings" aria-labelledby="h-find"><div class="sec-h"><h2 id="h-find">${heading}</h2><span class="small muted">${countsOf(findings)}</span></div>
<p class="small">${sumsSentence(report, findings)}</p>
<ol class="find">${problems.map(entry)}</ol>
${folded(
  T.openSums,
  findings.filter((f) => isSum(f) && f.verdict !== 'pass' && f.verdict !== 'fail'),
)}
${folded(
  T.open,
  findings.filter((f) => !isSum(f) && f.verdict === 'notAssessable'),
)}
${folded(
  T.passed,
  findings.filter((f) => !isSum(f) && f.verdict === 'pass'),
)}
</section>`
}

/** `2 处错误，1 处提醒，1 处待核实`; empty when there is nothing to look at. */
export function countsOf(findings: readonly Finding[]): string {
  const uncertain = findings.filter((f) => f.verdict === 'uncertain' && !isSum(f)).length
  const counts = [
    [T.errors, countFailed(findings, 'error')],
    [T.warnings, countFailed(findings, 'warning')],
    [T.notes, countFailed(findings, 'note')],
    [T.uncertain, uncertain],
  ] as const
  return counts.flatMap(([text, count]) => (count === 0 ? [] : [say(text, { count })])).join('，')
}

export function sumsSentence(report: Report, findings: readonly Finding[]): string {
  const { total, passed, failed, open } = tallySums(report, findings)
  const T = TEXTS.report
  if (passed === total) return say(T.tablesAgree, { total })
  return open === 0
    ? say(T.tablesDiffer, { total, passed, failed })
    : say(T.tablesOpen, { total, passed, failed, open })
}

function entry({ finding, number, place }: LocatedProblem): Html {
  const word = finding.verdict === 'fail' ? SEVERITY_LABELS[finding.severity] : VERDICT_LABELS[finding.verdict]
  const shape = finding.verdict === 'fail' ? MARKS[finding.severity] : MARKS.warning
  const link = placeLink(place, finding.instance)
  return html`<li id="f${number}"><p class="mark ${shape}">${say(word)}　${ruleTitle(finding.rule)}</p><p>${withBasis(say(finding.message))}</p>
<div class="acts">${link && html`<a class="btn-t" href="${link.href}">${link.text}<span class="vh">（${number}）</span></a>`}<span class="cite">${say(T.rule, { rule: finding.rule })}</span></div></li>\n`
}

/** What the rule asks for, as a headline. */
function ruleTitle(id: string): string {
  const rule = RULES.find((r) => r.id === id)
  return rule === undefined ? '' : say(rule.title)
}

/** The basis closes the message; it stands on a quiet line of its own. */
function withBasis(message: string): Html {
  const at = message.lastIndexOf('依据：')
  return at < 1 ? html`${message}` : html`${message.slice(0, at)}<span class="cite">${message.slice(at)}</span>`
}

interface PlaceLink {
  readonly href: string
  readonly text: string
}

const NUMERALS = '一二三四五六'

/** A cell by its public address, or the section that the finding names; none when it is about the whole report. */
function placeLink(cell: CellAddress | null, instance: string | null): PlaceLink | null {
  if (cell !== null) return { href: `#${cell}`, text: say(T.toCell) }
  const section = instance === null || instance.length !== 1 ? 0 : NUMERALS.indexOf(instance) + 1
  return section > 0 ? { href: `#s${section}`, text: say(T.toPlace) } : null
}

function folded(title: Bilingual, findings: readonly Finding[]): Html | null {
  if (findings.length === 0) return null
  return html`<details class="more-found"><summary>${say(title, { count: findings.length })}</summary><ul>${findings.map(
    (f) => html`<li>${say(f.message)}<span class="cite">${say(T.rule, { rule: f.rule })}</span></li>\n`,
  )}</ul></details>`
}
