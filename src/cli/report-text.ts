import { cellName, type Finding, FORMS, IDENTITIES, type Report, type Severity } from '#core/annual-report/index'
import type { Context } from './command.ts'
import type { JudgedReport } from './judge.ts'
import { hang, pad, widest } from './layout.ts'
import { mendBlock } from './mend-text.ts'
import { type Page, pageOf } from './page.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
const MOST_CELLS_NAMED = 5

/** What a reader of the text needs first to last: the result, then what is wrong, then what was in order. */
export function reportText(file: string, { report, findings, diagnosis }: JudgedReport, context: Context): string {
  const on = pageOf(context)
  const concerns = findings.filter((f) => f.verdict === 'fail' || (f.verdict === 'uncertain' && !isIdentity(f)))
  const blocks = [
    headline(file, report, concerns, on),
    ...SEVERITIES.map((severity) => findingBlock(concerns, severity, on)),
    mendBlock(diagnosis, on),
    readingBlock(report, on),
    quietBlock(findings, on),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** The closing line over several files: how many agree, how many have errors, how many were not read. */
export function summaryText(codes: readonly (0 | 1 | 2)[], context: Context): string {
  const { words, paint } = pageOf(context)
  const count = (code: 0 | 1 | 2): number => codes.filter((c) => c === code).length
  return `${paint.bold(words.summary(codes.length, count(0), count(1), count(2)))}\n`
}

const isIdentity = ({ rule }: Finding): boolean => IDENTITIES['2021'].some(({ id }) => id === rule)

function headline(file: string, report: Report, concerns: readonly Finding[], { words, paint }: Page): string[] {
  const counts = SEVERITIES.map((s) => concerns.filter(({ severity }) => severity === s).length)
  const [errors = 0, warnings = 0] = counts
  const [mark, stroke] =
    errors > 0 ? (['✗', 'bad'] as const) : warnings > 0 ? (['▲', 'soon'] as const) : (['✓', 'fine'] as const)
  const name = words.report(report.agency?.value ?? null, report.year?.value ?? null)
  return [
    paint[stroke](`${mark} ${paint.bold(`${name}${words.colon}${words.result(counts)}`)}`),
    paint.muted(`  ${file} · ${words.edition(report.edition)}`),
  ]
}

function findingBlock(
  concerns: readonly Finding[],
  severity: Severity,
  { words, language, paint, width }: Page,
): string[] {
  const found = concerns.filter((f) => f.severity === severity)
  if (found.length === 0) return []
  const stroke = ({ error: 'bad', warning: 'soon', note: 'bold' } as const)[severity]
  const column = widest(found.map(({ rule }) => rule)) + 2
  const rows = found.flatMap(({ rule, message }) =>
    hang(`    ${paint.muted(pad(rule, column))}`, message[language], width),
  )
  return [`  ${paint[stroke](words.severities[severity])}`, ...rows]
}

/** What the reading itself met: numbers that are not decided, and the recogniser's notes. */
function readingBlock(report: Report, { words, language, paint, width }: Page): string[] {
  const unread = FORMS[report.form].cells.filter(({ address }) => report.cells[address]?.state === 'unreadable')
  const lines = unread.slice(0, MOST_CELLS_NAMED).map((spec) => {
    const cell = report.cells[spec.address]
    return words.unread(cellName(spec)[language], cell?.state === 'unreadable' ? cell.candidates : [])
  })
  const more = unread.length > lines.length ? [words.more(unread.length - lines.length)] : []
  const notes = report.notes.map((note) => note[language])
  const all = [...lines, ...more, ...notes]
  if (all.length === 0) return []
  const title = unread.length > 0 ? paint.soon(words.reading(unread.length)) : words.reading(0)
  return [`  ${title}`, ...all.flatMap((line) => hang('    ', line, width))]
}

/** What was in order, and what could not be judged: counted, not listed. */
function quietBlock(findings: readonly Finding[], on: Page): string[] {
  const { words, paint, width } = on
  const sums = findings.filter(isIdentity)
  const of = (verdict: Finding['verdict']): number => sums.filter((f) => f.verdict === verdict).length
  const failed = of('fail')
  const line = words.identities(sums.length, {
    pass: of('pass'),
    fail: failed,
    uncertain: of('uncertain'),
    notAssessable: of('notAssessable'),
  })
  const others = findings.filter((f) => !isIdentity(f) && f.verdict === 'pass').length
  const [mark, stroke] =
    failed > 0
      ? (['✗', 'bad'] as const)
      : of('pass') === sums.length
        ? (['✓', 'fine'] as const)
        : (['○', 'muted'] as const)
  return [
    ...hang(`  ${paint[stroke](mark)} `, line, width),
    ...(others > 0 ? hang(`  ${paint.fine('✓')} `, words.others(others), width) : []),
    ...unjudged(findings, on),
  ]
}

/** Rules that wait for last year's report are named in one line; others say themselves what they lack. */
function unjudged(findings: readonly Finding[], { words, language, paint, width }: Page): string[] {
  const open = findings.filter((f) => !isIdentity(f) && f.verdict === 'notAssessable')
  const reason = (f: Finding): string => (f.reason === 'noPreviousReport' ? words.noPrevious : f.message[language])
  return [...new Set(open.map(reason))].flatMap((said) => {
    const rules = new Set(open.filter((f) => reason(f) === said).map((f) => f.rule))
    return hang('  ○ ', `${[...rules].join(words.comma)}${words.colon}${said}`, width).map(paint.muted)
  })
}
