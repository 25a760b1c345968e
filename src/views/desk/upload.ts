import { type Html, html } from '../html.ts'
import { deskPage, guardField } from '../layout/desk.ts'
import type { UploadModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { countsOf, findingsList } from '../report/findings.ts'
import { judge } from '../report/judged.ts'
import { cellMarks } from '../report/marks.ts'
import { paper } from '../report/paper.ts'
import { countFailed } from '../report/problems.ts'
import { cellsSentence, whatWasRead } from '../report/reading.ts'
import { repairs } from '../report/repairs.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.upload

type Outcome = UploadModel['outcome']
type Reading = Extract<Outcome, { ok: true }>

/** A file that was sent in: what was read, what was found, and the decision to keep or to discard it. */
export function uploadPage(model: UploadModel): string {
  const { frame, fileName, outcome } = model
  return deskPage({
    frame,
    title: fileName,
    state: html`<p>${outcome.ok ? resultLine(outcome) : say(T.failed)}</p>`,
    place: 'reports',
    content: outcome.ok ? reading(model, outcome) : failed(model, outcome),
  })
}

export const resultLine = ({ report, findings }: Pick<Reading, 'report' | 'findings'>): string =>
  [cellsSentence(report), countsOf(findings) || say(TEXTS.findings.none)].join('　')

function reading(model: UploadModel, outcome: Reading): Html {
  const { report, findings, agency, year } = outcome
  const judged = judge(report, findings)
  return html`<div class="split split-paper"><div class="marked">
${paper({ report, agency, year, head: null, marks: cellMarks(judged) })}
</div>
<div class="beside">
${decision(model, outcome)}
${repairs(judged)}
${findingsList(judged)}
${whatWasRead(report)}
</div></div>`
}

/** One act a time: keeping is the safe one, so it is the filled button. */
function decision({ guard, id, refusal, decideAt }: UploadModel, { agency, year, findings }: Reading): Html {
  if (decideAt !== null)
    return html`<p class="row-acts"><a class="btn-2" href="${decideAt}">${say(T.backToAll)}</a></p>`
  const errors = countFailed(findings, 'error')
  return html`<section class="sheet panel" aria-labelledby="h-decide"><h2 id="h-decide">${say(T.decideHeading)}</h2>
${refusal !== null && html`<p class="notice" role="alert">${refusal}</p>`}
<form method="post" action="${PATHS.keepUpload(id)}">${guardField(guard)}
<div class="keep-who"><label class="lab" for="agency">${say(T.agencyField)}</label><label class="lab" for="year">${say(T.yearField)}</label>
<input class="field" id="agency" name="agency" value="${agency}" required autocomplete="organization"><input class="field" id="year" name="year" value="${year}" required inputmode="numeric" pattern="20[0-9][0-9]" maxlength="4"></div>
<ul class="steps"><li><p>${say(T.keepWhat)}</p><button class="btn btn-s" name="then" value="keep">${say(T.keep)}</button></li>
<li><p>${say(T.publishWhat)}${errors > 0 && html`<br>${say(T.publishFaulty, { count: errors })}`}</p><button class="btn-2 btn-s" name="then" value="publish">${say(T.publish)}</button></li></ul></form>
${discard(id, guard)}</section>`
}

/** A form of its own: no other field of the page belongs to it. */
export const discard = (id: string, guard: UploadModel['guard']): Html =>
  html`<form class="steps" method="post" action="${PATHS.discardUpload(id)}">${guardField(guard)}<ul><li><p>${say(T.discardWhat)}</p><button class="btn-2 btn-s">${say(T.discard)}</button></li></ul></form>`

function failed({ guard, id }: UploadModel, { code, message, hint }: Extract<Outcome, { ok: false }>): Html {
  return html`<div class="notice"><p><b>${message}</b></p><p>${hint}</p><p class="cite">${say(TEXTS.error.code, { code })}</p></div>
<p class="after">${say(T.failedWhat)}</p>
<div class="row-acts"><a class="btn-2" href="${PATHS.desk}">${say(T.again)}</a>
<form method="post" action="${PATHS.discardUpload(id)}">${guardField(guard)}<button class="btn-2">${say(T.discard)}</button></form></div>`
}
