import { type Html, html } from '../html.ts'
import { deskPage, guardField, mark } from '../layout/desk.ts'
import type { DeskModel, DeskReport } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.desk

/** The staff's first page: send in a file, what waits for a decision, the reports with their state, the trail. */
export function deskHomePage(model: DeskModel): string {
  const { frame, reports, waiting } = model
  return deskPage({
    frame,
    title: say(T.reports),
    state: html`<p>${headline(reports)}</p>`,
    place: 'reports',
    content: html`<div class="split"><div>
${sendForm(model)}
${waiting.length > 0 && waitingFiles(waiting)}
${reports.length > 0 && reportTable(reports)}
</div>
${trail(model.trail)}
</div>`,
  })
}

const headline = (reports: readonly DeskReport[]): string =>
  reports.length === 0
    ? say(T.none)
    : say(T.counts, {
        total: reports.length,
        published: reports.filter((r) => r.status === 'published').length,
        faulty: reports.filter((r) => r.errors > 0).length,
      })

const sendForm = ({ guard, maxMegabytes }: DeskModel): Html =>
  html`<form class="drop" method="post" action="${PATHS.uploads}" enctype="multipart/form-data">${guardField(guard)}
<div><label for="file"><b>${say(T.send)}</b></label><p id="file-hint" class="muted">${say(T.sendHint, { megabytes: maxMegabytes })}</p>
<input id="file" class="file" type="file" name="file" required aria-describedby="file-hint"></div>
<button class="btn" type="submit">${say(T.sendDo)}</button></form>`

const waitingFiles = (waiting: DeskModel['waiting']): Html =>
  html`<section class="block" aria-labelledby="h-waiting"><div class="sec-h"><h2 id="h-waiting">${say(T.waiting)}<span class="count">${waiting.length}</span></h2></div>
<table class="list acts-list"><thead><tr><th scope="col">${say(T.fileName)}</th><th scope="col">${say(T.received)}</th><th scope="col" class="num">${say(T.next)}</th></tr></thead><tbody>
${waiting.map(
  ({ id, name, receivedAt }) =>
    html`<tr><th scope="row" class="what">${name}</th><td>${receivedAt}</td><td class="num"><a class="btn-t" href="${PATHS.upload(id)}" aria-label="${say(T.decideFor, { name })}">${say(T.decide)}</a></td></tr>\n`,
)}</tbody></table></section>`

const reportTable = (reports: readonly DeskReport[]): Html =>
  html`<section class="block" aria-labelledby="h-reports"><div class="sec-h"><h2 id="h-reports">${say(T.keptReports)}<span class="count">${reports.length}</span></h2></div>
<table class="list acts-list"><thead><tr><th scope="col">${say(T.agency)}</th><th scope="col">${say(T.year)}</th><th scope="col">${say(T.status)}</th><th scope="col">${say(T.result)}</th><th scope="col" class="num">${say(T.next)}</th></tr></thead><tbody>
${reports.map(
  (report) =>
    html`<tr><th scope="row" class="what">${report.agency}</th><td>${say(TEXTS.report.year, { year: report.year })}</td><td>${statusMark(report.status)}</td><td>${resultMark(report)}</td><td class="num"><a class="btn-t" href="${report.href}" aria-label="${say(T.openFor, { agency: report.agency, year: report.year })}">${say(T.open)}</a></td></tr>\n`,
)}</tbody></table></section>`

/** The normal is quiet: what is published has a muted word, what is not yet asks to be seen. */
export const statusMark = (status: DeskReport['status']): Html =>
  status === 'published' ? mark('quiet', say(T.published)) : mark('none', say(T[status]))

function resultMark({ errors, warnings }: DeskReport): Html {
  const F = TEXTS.findings
  if (errors > 0) return mark('overdue', say(F.errors, { count: errors }))
  if (warnings > 0) return mark('soon', say(F.warnings, { count: warnings }))
  return mark('quiet', say(F.none))
}

const trail = (events: DeskModel['trail']): Html =>
  html`<section class="sheet panel" aria-labelledby="h-trail"><h2 id="h-trail">${say(T.trail)}</h2>
${
  events.length === 0
    ? html`<p class="sub">${say(T.trailNone)}</p>`
    : html`<ol class="trail">${events.map(({ at, sentence }) => html`<li><time>${at}</time><p>${sentence}</p></li>\n`)}</ol>`
}</section>`
