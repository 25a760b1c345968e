import { type BatchVerdict, batchOutcome } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import { mark } from '../layout/desk.ts'
import { tallySums } from '../report/sums.ts'
import { say } from '../say.ts'
import type { ClinicManner, ClinicReport, ClinicRow } from './models.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS

export interface Results {
  readonly rows: readonly ClinicRow[]
  /** Row whose report is open. */
  readonly current: string | null
  /** Beside the headline: time taken, downloads. */
  readonly aside: Html | null
  readonly manner: ClinicManner
}

/** The result as a headline, and one row for each report or file. */
export const resultList = ({ rows, current, aside, manner }: Results): Html =>
  html`<section class="results" aria-labelledby="h-results"><div class="sec-h"><h2 id="h-results" tabindex="-1">${headline(rows)}</h2>${aside}</div>
<table class="list clinic-list"><thead><tr><th scope="col">${say(T.list.file)}</th><th scope="col">${say(T.list.agency)}</th><th scope="col">${say(T.list.year)}</th><th scope="col">${say(T.list.result)}</th><th scope="col">${say(T.list.advice)}</th></tr></thead><tbody>
${rows.map((row) => resultRow(row, row.id === current, manner))}</tbody></table></section>`

/** `5 份报告：2 份相符，1 份有错，2 份需要核对`; files that could not be read are counted apart. */
export function headline(rows: readonly ClinicRow[]): string {
  const verdicts = rows.flatMap(({ outcome }) => (outcome.kind === 'report' ? [verdictOf(outcome.value)] : []))
  const failed = rows.filter(({ outcome }) => outcome.kind === 'failure').length
  const count = (verdict: BatchVerdict): number => verdicts.filter((v) => v === verdict).length
  const told = [
    [T.headline.sound, count('sound')],
    [T.headline.wrong, count('wrong')],
    [T.headline.ask, count('ask')],
    [T.headline.failed, failed],
  ] as const
  const parts = told.flatMap(([text, n]) => (n === 0 ? [] : [say(text, { count: n })])).join('，')
  const total = verdicts.length === 0 ? say(T.headline.none) : say(T.headline.total, { count: verdicts.length })
  return parts === '' ? total : `${total}：${parts}`
}

export interface ResultActions {
  /** From the first file to the last; null after files were sent. */
  readonly seconds: string
  /** Agencies whose reports have errors. */
  readonly agencies: number
}

/** Beside the headline: how long it took, the results as a file, the notices to the agencies. */
export const resultActions = ({ seconds, agencies }: ResultActions): Html =>
  html`<div class="result-acts"><span class="small muted">${say(T.list.took, { seconds })}</span><button class="btn-t" type="button" data-do="summary" data-format="csv">${say(T.list.csv)}</button><button class="btn-t" type="button" data-do="summary" data-format="xlsx">${say(T.list.xlsx)}</button>${
    agencies > 0 &&
    html`<button class="btn-t" type="button" data-do="notices">${say(T.list.notices, { count: agencies })}</button>`
  }</div>`

const verdictOf = ({ report, findings }: ClinicReport): BatchVerdict => batchOutcome(report, findings).verdict

function resultRow({ id, file, outcome }: ClinicRow, isCurrent: boolean, manner: ClinicManner): Html {
  if (outcome.kind === 'report') return reportRow(opener(id, file, isCurrent, manner), outcome.value, isCurrent)
  const name = html`<th scope="row" class="what" id="row-${id}">${file}</th>`
  if (outcome.kind === 'waiting')
    return html`<tr class="waiting">${name}<td></td><td></td><td>${mark('none', say(T.list.waiting))}</td><td></td></tr>\n`
  const { code, message, hint } = outcome.value
  return html`<tr>${name}<td></td><td></td><td>${mark('overdue', say(T.list.failed))}</td><td>${say(message)}${say(hint)}<span class="cite">${code}</span></td></tr>\n`
}

/** Sent reports all stand below; in the browser one is open at a time. */
const opener = (id: string, file: string, isCurrent: boolean, manner: ClinicManner): Html =>
  manner === 'sent'
    ? html`<a id="row-${id}" href="#${id}">${file}</a>`
    : html`<button class="as-link" type="button" id="row-${id}" data-do="open" data-report="${id}"${isCurrent && html` aria-current="true"`}>${file}</button>`

function reportRow(open: Html, value: ClinicReport, isCurrent: boolean): Html {
  const { agency, year } = value.report
  const unknown = html`<span class="muted">${say(T.list.unknown)}</span>`
  const { advice } = batchOutcome(value.report, value.findings)
  return html`<tr${isCurrent && html` class="on"`}><th scope="row" class="what">${open}</th><td class="who">${agency?.value ?? unknown}</td><td class="when">${year?.value ?? unknown}</td><td>${resultMark(value)}${changed(value)}</td><td>${advice === null ? say(T.list.nothing) : say(advice)}</td></tr>\n`
}

const changed = ({ applied }: ClinicReport): Html | false =>
  applied.length > 0 && html` <span class="tag">${say(T.list.repaired, { count: applied.length })}</span>`

/** The gravest thing first: sums that differ, other errors, cells that could not be read, warnings. */
function resultMark({ report, findings }: ClinicReport): Html {
  const { brokenSums, errors, unreadable, warnings } = batchOutcome(report, findings)
  if (brokenSums > 0) return mark('overdue', say(T.list.brokenSums, { count: brokenSums }))
  if (errors > 0) return mark('overdue', say(T.list.errors, { count: errors }))
  if (unreadable > 0) return mark('soon', say(T.list.unreadable, { count: unreadable }))
  if (warnings > 0) return mark('soon', say(T.list.warnings, { count: warnings }))
  return mark('fine', say(T.list.sound, { count: tallySums(report, findings).passed }))
}

/** The same in words, for what is read out after a change. */
export function resultWords(value: ClinicReport): string {
  const { brokenSums, errors, warnings } = batchOutcome(value.report, value.findings)
  if (brokenSums > 0) return say(T.list.brokenSums, { count: brokenSums })
  if (errors > 0) return say(T.list.errors, { count: errors })
  const sums = say(T.list.sound, { count: tallySums(value.report, value.findings).passed })
  return warnings > 0 ? `${sums}，${say(T.list.warnings, { count: warnings })}` : sums
}
