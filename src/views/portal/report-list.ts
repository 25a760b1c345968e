import { type Html, html } from '../html.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { portalPage } from '../layout/portal.ts'
import type { ReportListModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { columnOf, partOf, partsNav } from './parts.ts'
import { reportRows } from './report-rows.ts'

/** The part 政府信息公开年报: the agency's reports of all years, then those it gathers from others. PLT-10, PUB-7 */
export function reportListPage({ frame, reports, others }: ReportListModel): string {
  const part = partOf('reports')
  const name = say(part.name)
  return portalPage({
    frame,
    title: `${name} - ${frame.agency}`,
    tags: columnTags(frame, columnOf(part), [say(TEXTS.frame.column), name]),
    ground: 'canvas',
    crumbs: [
      { text: say(TEXTS.frame.column), href: PATHS.home },
      { text: name, href: null },
    ],
    content: html`<div class="doc-grid">
<aside class="side">${partsNav('reports')}</aside>
<main id="main"><div class="sec-h"><h1>${name}</h1><span class="small muted">${say(TEXTS.home.total, { total: reports.length })}</span></div>
${reports.length === 0 ? noReports() : reportRows(frame.agency, reports)}
${others.length > 0 && otherAgencies(others)}
</main>
</div>`,
  })
}

const noReports = (): Html =>
  html`<p class="empty">${say(TEXTS.home.noReports)}<span class="cite">${say(TEXTS.home.noReportsBasis)}</span></p>`

function otherAgencies(others: ReportListModel['others']): Html {
  const count = others.reduce((sum, { reports }) => sum + reports.length, 0)
  return html`<section class="others" aria-labelledby="h-others"><div class="sec-h"><h2 id="h-others">${say(TEXTS.list.others)}</h2><span class="small muted">${say(TEXTS.list.othersCount, { agencies: others.length, reports: count })}</span></div>
${others.map(({ agency, reports }) => html`<h3>${agency}</h3>\n${reportRows(agency, reports)}`)}</section>`
}
