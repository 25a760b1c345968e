import type { ApplicationFigures } from '#core/application/index'
import { CLINIC_TEXTS } from '../clinic/texts.ts'
import { type Html, html, safeLink } from '../html.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { type Crumb, portalPage } from '../layout/portal.ts'
import type { Frame, HomeModel, ReportListItem } from '../models.ts'
import { ONLINE_TEXTS } from '../online/texts.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'
import { officeBlock } from './office.ts'
import { PARTS, type PortalPart } from './parts.ts'
import { reportRows } from './report-rows.ts'

const T = TEXTS.home
const SHOWN = 10

/** The column 政府信息公开: its four parts, the latest reports, the office. PLT-4, PLT-5, PLT-11 */
export function homePage({ frame, reports, applications }: HomeModel): string {
  const heading = say(T.heading, { agency: frame.agency })
  const name = say(TEXTS.frame.column)
  const column = { name, description: heading, type: '首页' }
  return portalPage({
    frame,
    title: `${name} - ${frame.agency}`,
    tags: columnTags(frame, column, [name, ...PARTS.map((part) => say(part.name))]),
    ground: 'plain',
    crumbs: [...parent(frame), { text: name, href: null }],
    content: html`<main id="main">
<h1 class="vh">${heading}</h1>
<nav class="parts" aria-label="${say(TEXTS.frame.parts)}">
${PARTS.map((part) => partCard(part, part.key === 'reports' ? (reports[0]?.publishedOn ?? null) : null))}${applyCard()}
</nav>
<div class="home">
${officeBlock(frame.site)}
${latest(frame.agency, reports)}
</div>
${applications && figures(applications)}</main>`,
  })
}

const parent = ({ site }: Frame): readonly Crumb[] =>
  site.parentName === null ? [] : [{ text: site.parentName, href: safeLink(site.parentUrl) }]

function partCard({ name, is, href }: PortalPart, updatedOn: string | null): Html {
  const updated = updatedOn === null ? say(TEXTS.parts.empty) : say(TEXTS.parts.updated, { date: updatedOn })
  return html`<section class="part"><h2><a href="${href}">${say(name)}</a></h2><p>${say(is)}</p><p class="upd">${updated}</p></section>\n`
}

/** The one button of the page. */
const applyCard = (): Html =>
  html`<section class="part part-apply"><a class="btn" href="${PATHS.apply}">${say(ONLINE_TEXTS.apply)}</a><p>${say(ONLINE_TEXTS.notFound)}<br>${say(ONLINE_TEXTS.followInstead)}<a href="${PATHS.follow}">${say(ONLINE_TEXTS.follow)}</a></p></section>`

/** What became of the applications of the year. Each figure is counted in table 三 (ID-16). */
function figures({ year, received, concluded, disclosed, open }: ApplicationFigures): Html {
  const rows = [
    [T.received, received],
    [T.concluded, concluded],
    [T.disclosed, disclosed],
    [T.open, open],
  ] as const
  return html`<section class="year-figures" aria-labelledby="h-figures"><div class="sec-h"><h2 id="h-figures">${say(T.figures)}</h2><span class="small muted">${say(T.figuresYear, { year })}</span></div>
<dl class="facts">${rows.map(([label, count]) => html`<div><dt>${say(label)}</dt><dd>${count}<small>${say(T.pieces)}</small></dd></div>`)}</dl></section>\n`
}

function latest(agency: string, reports: readonly ReportListItem[]): Html {
  const shown = reports.slice(0, SHOWN)
  const count =
    shown.length < reports.length
      ? say(T.shown, { total: reports.length, shown: shown.length })
      : say(T.total, { total: reports.length })
  const body =
    reports.length === 0
      ? html`<p class="empty">${say(T.noReports)}<span class="cite">${say(T.noReportsBasis)}</span></p>`
      : html`${reportRows(agency, shown)}
<div class="more"><span class="muted">${count}</span><a href="${PATHS.reports}">${say(T.all)}</a></div>`
  return html`<section class="latest" aria-labelledby="h-new"><div class="sec-h"><h2 id="h-new">${say(T.latest)}</h2></div>
${body}
<p class="small after"><a href="${PATHS.clinic}">${say(CLINIC_TEXTS.name)}</a>　<span class="muted">${say(CLINIC_TEXTS.motto)}</span></p>
<p class="small after"><a href="${PATHS.deadline}">${say(DEADLINE_TEXTS.name)}</a>　<span class="muted">${say(DEADLINE_TEXTS.motto)}</span></p></section>`
}
