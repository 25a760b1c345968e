import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { deskPage, guardField } from '../layout/desk.ts'
import type { DeskReportModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { reportTitle } from '../portal/report-rows.ts'
import { findingsList } from '../report/findings.ts'
import { judge } from '../report/judged.ts'
import { cellMarks } from '../report/marks.ts'
import { paper } from '../report/paper.ts'
import { repairs } from '../report/repairs.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { statusMark } from './home.ts'
import { reportHistory } from './report-history.ts'

const T = TEXTS.deskReport

/** A report that is kept: the paper with its marks, what can be done, what was found, where it came from. */
export function deskReportPage(model: DeskReportModel): string {
  const { frame, agency, year, report, findings, status } = model
  const judged = judge(report, findings)
  return deskPage({
    frame,
    title: reportTitle(agency, year),
    state: html`<p>${statusMark(status)}</p>`,
    place: 'reports',
    content: html`<div class="split split-paper"><div class="marked">
${paper({ report, agency, year, head: null, marks: cellMarks(judged) })}
</div>
<div class="beside">
${acts(model)}
${repairs(judged)}
${findingsList(judged)}
${readings(model.readings)}
${reportHistory(model.history)}
</div></div>`,
  })
}

function acts(model: DeskReportModel): Html {
  const { agencyId, id, status, publicHref } = model
  const publish = html`<li><p>${say(publishWords(model))}</p><form method="post" action="${PATHS.publishReport(agencyId, id)}">${versionFields(model)}<button class="btn btn-s">${say(T.publish)}</button></form></li>`
  return html`<section class="sheet panel" aria-labelledby="h-acts"><h2 id="h-acts">${say(T.acts)}</h2>
<ul class="steps">${status !== 'published' && publish}
${publicHref !== null && act(T.previewWhat, publicHref, T.preview)}
${publicHref !== null && act(T.withdrawWhat, PATHS.withdrawReport(agencyId, id), T.withdraw)}
${act(T.removeWhat, PATHS.deleteReport(agencyId, id), T.remove)}</ul></section>`
}

const act = (what: Bilingual, href: string, name: Bilingual): Html =>
  html`<li><p>${say(what)}</p><a class="btn-2 btn-s" href="${href}">${say(name)}</a></li>\n`

/** A correction of what is public, what was public once, or what never was. */
function publishWords({ status, publicHref }: DeskReportModel): Bilingual {
  if (publicHref !== null) return T.publishCorrection
  return status === 'withdrawn' ? T.publishAgain : T.publishWhat
}

/** The version that the person saw: a change made meanwhile by another refuses the act. */
const versionFields = ({ guard, version }: DeskReportModel): Html =>
  html`${guardField(guard)}<input type="hidden" name="version" value="${version}">`

const readings = (list: DeskReportModel['readings']): Html =>
  html`<section class="block" aria-labelledby="h-readings"><div class="sec-h"><h2 id="h-readings">${say(T.readings)}</h2></div>
<table class="list"><thead><tr><th scope="col">${say(TEXTS.desk.fileName)}</th><th scope="col">${say(T.readAt)}</th></tr></thead><tbody>
${list.map(
  ({ fileName, readAt, current }) =>
    html`<tr><th scope="row" class="what">${fileName}${current && html` <span class="tag">${say(T.current)}</span>`}</th><td>${readAt}</td></tr>\n`,
)}</tbody></table></section>`

/** Says what will happen before it happens; only then is there a button that deletes. */
export function deleteReportPage(model: DeskReportModel): string {
  const { agency, year, publicHref, readings: list, agencyId, id } = model
  return askFirst(model, {
    title: say(T.deleteTitle, { agency, year }),
    consequences: [
      ...(publicHref !== null ? [say(T.deletePublished)] : []),
      say(T.deleteContent),
      say(T.deleteReadings, { count: list.length }),
      say(T.deleteTrace),
    ],
    action: PATHS.deleteReport(agencyId, id),
    ...{ yes: say(T.deleteYes), no: say(T.deleteNo) },
  })
}

export function withdrawReportPage(model: DeskReportModel): string {
  const { agency, year, agencyId, id } = model
  return askFirst(model, {
    title: say(T.withdrawTitle, { agency, year }),
    consequences: [T.deletePublished, T.withdrawKept, T.withdrawDate, T.withdrawTrace].map((text) => say(text)),
    action: PATHS.withdrawReport(agencyId, id),
    ...{ yes: say(T.withdrawYes), no: say(T.withdrawNo) },
  })
}

interface Question {
  readonly title: string
  readonly consequences: readonly string[]
  readonly action: string
  readonly yes: string
  readonly no: string
}

function askFirst(model: DeskReportModel, { title, consequences, action, yes, no }: Question): string {
  const { frame, status, agencyId, id } = model
  return deskPage({
    frame,
    title,
    state: html`<p>${statusMark(status)}</p>`,
    place: 'reports',
    content: html`<section class="sheet box ask-first" aria-labelledby="h-then"><h2 id="h-then">${say(T.deleteThen)}</h2>
<ol class="then">${consequences.map((text) => html`<li>${text}</li>`)}</ol>
<div class="row-acts"><form method="post" action="${action}">${versionFields(model)}<button class="btn">${yes}</button></form>
<a class="btn-2" href="${PATHS.deskReport(agencyId, id)}">${no}</a></div></section>`,
  })
}
