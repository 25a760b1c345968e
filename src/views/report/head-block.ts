import { FORMS } from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'
import { inChinese } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import type { ReportPageModel } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.report

type Fact = readonly [label: Bilingual, value: string]

/** What the document is, in two columns: issuer, dates, period, form, subject, manner. DES-5, rules of the item catalogue in 7.2 */
export function headBlock({ agency, year, report, publishedAt }: ReportPageModel): Html {
  const { date } = report.signature
  const facts: readonly Fact[] = [
    [T.author, agency],
    [T.period, say(T.periodIs, { year })],
    ...(date === null ? [] : [[T.written, inChinese(date)] as const]),
    [T.published, publishedAt],
    [T.subject, say(T.subjectIs)],
    [T.form, FORMS[report.form].notice],
  ]
  const rows = facts.flatMap((fact, i) => (i % 2 === 0 ? [[fact, facts[i + 1]] as const] : []))
  return html`<table class="head-block"><caption class="vh">${say(T.head)}</caption><tbody>
${rows.map(([left, right]) => html`<tr>${cells(left)}${right && cells(right)}</tr>\n`)}</tbody></table>`
}

const cells = ([label, value]: Fact): Html => html`<th scope="row">${say(label)}</th><td>${value}</td>`
