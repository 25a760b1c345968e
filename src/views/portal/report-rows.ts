import { type Html, html } from '../html.ts'
import type { ReportListItem } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

export const reportTitle = (agency: string, year: number): string => say(TEXTS.report.title, { agency, year })

/** Reports as rows: date, then the title that leads to the report. */
export const reportRows = (agency: string, reports: readonly ReportListItem[]): Html =>
  html`<table class="items"><caption class="vh">${say(TEXTS.parts.reports)}：${agency}</caption><thead class="vh"><tr><th scope="col">${say(TEXTS.list.publishedOn)}</th><th scope="col">${say(TEXTS.list.title)}</th></tr></thead><tbody>
${reports.map(
  ({ year, href, publishedOn }) =>
    html`<tr><td class="date"><time datetime="${publishedOn}">${publishedOn}</time></td><th scope="row"><a href="${href}">${reportTitle(agency, year)}</a></th></tr>\n`,
)}</tbody></table>`
