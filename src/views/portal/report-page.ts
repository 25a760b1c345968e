import { FORMS } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import { articleTags } from '../layout/meta-tags.ts'
import { portalPage } from '../layout/portal.ts'
import type { Download, ReportListItem, ReportPageModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { corrections } from '../report/corrections.ts'
import { sumsSentence } from '../report/findings.ts'
import { headBlock } from '../report/head-block.ts'
import { paper } from '../report/paper.ts'
import { problemsOf } from '../report/problems.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { columnOf, partOf, partsNav } from './parts.ts'
import { reportTitle } from './report-rows.ts'

const T = TEXTS.report

/** One report, published: the paper with real tables, its downloads, the other years, and what was checked. PUB-3 to PUB-7 */
export function reportPage(model: ReportPageModel): string {
  const { frame, agency, year, report, publishedAt, url } = model
  const part = partOf('reports')
  const title = report.title?.value ?? reportTitle(agency, year)
  const own = agency === frame.agency
  return portalPage({
    frame,
    title,
    tags: articleTags(frame, columnOf(part), { title, publishedAt, source: agency, url }),
    ground: 'document',
    crumbs: [
      { text: say(TEXTS.frame.column), href: PATHS.home },
      { text: say(part.name), href: PATHS.reports },
      { text: own ? say(T.year, { year }) : `${agency} ${say(T.year, { year })}`, href: null },
    ],
    content: html`<div class="doc-grid">
<aside class="side">
${partsNav('reports')}
${contents(model)}
${downloads(model.downloads)}
${years(model.years, year)}
</aside>
<main id="main">${paper({ report, agency, year, head: headBlock(model), marks: new Map() })}
${corrections(model)}
${checkNote(model)}
</main>
</div>`,
  })
}

const contents = ({ report }: ReportPageModel): Html =>
  html`<nav class="side-toc" aria-labelledby="h-toc"><h2 id="h-toc">${say(T.contents)}</h2><ul>${FORMS[
    report.form
  ].sections.map(({ key }, i) => html`<li><a href="#s${i + 1}">${say(T.sections[key])}</a></li>`)}</ul></nav>`

const downloads = (list: readonly Download[]): Html =>
  html`<section aria-labelledby="h-dl"><h2 id="h-dl">${say(T.download)}</h2><ul>${list.map(
    ({ format, href, bytes }) =>
      html`<li><a href="${href}" download>${say(T[format])}<small>${format.toUpperCase()} ${fileSize(bytes)}</small></a></li>`,
  )}</ul></section>`

/** `38 KB`, `1.2 MB`; never 0. */
function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

const years = (list: readonly ReportListItem[], current: number): Html =>
  html`<nav aria-labelledby="h-years"><h2 id="h-years">${say(T.years)}</h2><ul>${list.map(
    ({ year, href, publishedOn }) =>
      html`<li><a href="${href}"${year === current && html` aria-current="page"`}>${say(T.year, { year })}<small>${publishedOn}</small></a></li>`,
  )}</ul></nav>`

/** What was checked and what was found, in plain words, errors first. Nothing is corrected: PUB-7. */
function checkNote({ report, findings }: ReportPageModel): Html {
  const found = problemsOf(findings).filter(({ finding }) => finding.verdict === 'fail' && finding.severity !== 'note')
  return html`<section class="check-note" aria-labelledby="h-check"><h2 id="h-check">${say(T.checked)}</h2>
<p>${sumsSentence(report, findings)}${say(T.asFiled)}</p>
${found.length > 0 && html`<p>${say(T.found)}</p><ul>${found.map(({ finding }) => html`<li>${say(finding.message)}</li>`)}</ul>`}
</section>`
}
