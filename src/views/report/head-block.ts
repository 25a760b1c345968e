import { FORMS } from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'
import { inChinese } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import type { ReportPageModel } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.report

type Fact = readonly [label: Bilingual, value: string]

/** What the document is, in two columns: issuer, dates, period, form, subject, openness. DES-5, rules.md 7.2, REG-49a, PUB-7 */
export function headBlock({ agency, year, report, publishedAt }: ReportPageModel): Html {
  const { date } = report.signature
  const facts: readonly Fact[] = [
    [T.author, agency],
    [T.period, say(T.periodIs, { year })],
    ...(date === null ? [] : [[T.written, inChinese(date)] as const]),
    [T.published, publishedAt],
    [T.subject, say(T.subjectIs)],
    [T.openness, say(T.opennessIs)],
    [T.form, FORMS[report.form].notice],
    [T.basis, say(T.basisIs)],
  ]
  const rows = facts.flatMap((fact, i) => (i % 2 === 0 ? [[fact, facts[i + 1]] as const] : []))
  return html`<table class="head-block"><caption class="vh">${say(T.head)}</caption><tbody>
${rows.map(([left, right]) => html`<tr>${cells(left)}${right && cells(right)}</tr>\n`)}</tbody></table>`
}

const cells = ([label, value]: Fact): Html => html`<th scope="row">${say(label)}</th><td>${value}</td>`
