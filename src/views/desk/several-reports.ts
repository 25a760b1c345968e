import { type Html, html } from '../html.ts'
import { deskPage, guardField } from '../layout/desk.ts'
import type { KeepChoice, ReportToKeep, SeveralReportsModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { discard, resultLine } from './upload.ts'

const T = TEXTS.upload

/** A file with several reports: what becomes of each is chosen here and done in one act. */
export function severalReportsPage(model: SeveralReportsModel): string {
  const { frame, guard, id, fileName, reports, failures, refusal } = model
  return deskPage({
    frame,
    title: fileName,
    state: html`<p>${say(T.several, { count: reports.length })}　${say(T.severalWhat)}</p>`,
    place: 'reports',
    content: html`${refusal !== null && html`<p class="notice" role="alert">${refusal}</p>`}
<form class="several" method="post" action="${PATHS.keepUpload(id)}">${guardField(guard)}
${reports.map((report) => decision(id, report))}
<p class="row-acts"><button class="btn">${say(T.keepChosen)}</button></p></form>
${failures.length > 0 && unread(failures)}
<section class="sheet panel">${discard(id, guard)}</section>`,
  })
}

function decision(id: string, report: ReportToKeep): Html {
  const { number, agency, year, choice } = report
  return html`<fieldset class="sheet panel"><legend class="vh">${say(T.what, { number })}</legend>
<div class="several-head"><h2>${say(T.number, { number })}</h2><span class="small muted">${resultLine(report)}</span><a class="small" href="${PATHS.uploadPart(id, number)}">${say(T.look)}<span class="vh">（${say(T.number, { number })}）</span></a></div>
<div class="keep-who"><label class="lab" for="agency-${number}">${say(T.agencyField)}</label><label class="lab" for="year-${number}">${say(T.yearField)}</label>
<input class="field" id="agency-${number}" name="agency-${number}" value="${agency}" autocomplete="off"><input class="field" id="year-${number}" name="year-${number}" value="${year}" inputmode="numeric" pattern="20[0-9][0-9]" maxlength="4"></div>
<p class="choices">${CHOICES.map((value) => radio(number, value, value === choice))}</p></fieldset>\n`
}

const CHOICES: readonly KeepChoice[] = ['keep', 'publish', 'skip']

const radio = (number: number, value: KeepChoice, checked: boolean): Html =>
  html`<label><input type="radio" name="then-${number}" value="${value}"${checked && html` checked`}>${say(T[value])}</label>`

const unread = (failures: SeveralReportsModel['failures']): Html =>
  html`<section class="block" aria-labelledby="h-unread"><div class="sec-h"><h2 id="h-unread">${say(T.notRead, { count: failures.length })}</h2></div>
<ul class="reading-notes">${failures.map(({ message, hint }) => html`<li>${message}${hint}</li>\n`)}</ul></section>`
