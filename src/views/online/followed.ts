import { APPLICANT_STATUS, type Obligation } from '#core/application/index'
import { clockStrip, proofInWords } from '#core/calendar/index'
import { inChinese } from '#core/shared/index'
import { doneNotice, hidden, refusalNotice } from '../account/field.ts'
import { proofList } from '../clock/proof.ts'
import { stripFigure, stripLegend } from '../clock/strip.ts'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { DEADLINE_TEXTS } from '../portal/deadline-texts.ts'
import { officeBlock } from '../portal/office.ts'
import { say } from '../say.ts'
import type { FollowedModel } from './follow-models.ts'
import { FOLLOW_TEXTS } from './follow-texts.ts'
import { correctionForm, paymentForm } from './followed-forms.ts'
import { onlinePage } from './online-page.ts'

const T = FOLLOW_TEXTS
/** Weeks that stand beside each other in the column. */
const LONGEST_LINE = 4
const DONE = { correction: T.correction.done, payment: T.payment.done, withdraw: T.withdraw.done }

/** Where an application stands, for who applied: what is to be done, the dates with their proof, what happened. */
export const followedPage = (model: FollowedModel): string =>
  onlinePage({
    frame: model.frame,
    title: say(T.shown, { number: model.number }),
    motto: model.subject,
    content: html`${refusalNotice(model.refusal)}${doneNotice(model.done && say(DONE[model.done]))}${state(model)}
${correctionForm(model)}
${paymentForm(model)}
${reply(model)}
${clock(model)}
${history(model)}
${leave(model)}`,
    aside: officeBlock(model.frame.site),
  })

function state({ status, obligations, isSuspended }: FollowedModel): Html {
  const waits = status === 'awaitingCorrection' || status === 'awaitingPayment'
  return html`<section class="sheet box"><h2><span class="mark ${waits ? 'mark-soon' : status === 'closed' || status === 'archived' ? 'mark-fine' : 'mark-wait'}">${say(APPLICANT_STATUS[status])}</span></h2>
${obligations.map((obligation) => html`<p>${dueWords(obligation)}</p>\n`)}${waits && html`<p class="small muted">${say(T.waits)}</p>`}${isSuspended && html`<p class="small muted">${say(T.suspended)}</p>`}${status === 'arrived' && html`<p>${say(T.unconfirmed)}</p>`}</section>`
}

function dueWords({ what, due }: Obligation): string {
  const date = inChinese(due.due)
  return what in T.due ? say(T.due[what as keyof typeof T.due], { date }) : date
}

/** The strip of the reply with its proof; none while the period stands still. */
function clock({ obligations, today }: FollowedModel): Html | null {
  const found = obligations.find(({ what }) => what === 'reply' || what === 'order')
  if (!found) return null
  const strip = clockStrip(found.due, today, LONGEST_LINE)
  return html`<section class="sheet box" aria-labelledby="h-clock"><div class="box-h"><h2 id="h-clock">${say(T.strip)}</h2>${stripLegend(strip)}</div>
${stripFigure(strip)}
<h3>${say(DEADLINE_TEXTS.proof)}</h3>
${proofList(proofInWords(found.due))}</section>`
}

function reply({ reply: found, guard }: FollowedModel): Html | null {
  if (!found) return null
  const { number, isServed, files } = found
  return html`<section class="sheet box" aria-labelledby="h-reply"><h2 id="h-reply">${say(T.reply.title, { number })}</h2>
<p>${say(isServed ? T.reply.read : T.reply.notYet)}</p>
<form method="post" action="${PATHS.readReply}">${hidden('token', guard.token)}<div class="row-acts"><button class="${isServed ? 'btn-2' : 'btn'}">${say(T.reply.open)}</button></div></form>
${files.length > 0 && (isServed ? fileList(files) : html`<p class="small muted">${say(T.reply.filesLater, { count: files.length })}</p>`)}</section>`
}

const fileList = (files: NonNullable<FollowedModel['reply']>['files']): Html =>
  html`<h3>${say(T.reply.files)}</h3>
<ul class="will">${files.map(({ id, name, size }) => html`<li><a href="${PATHS.replyFile(id)}">${name}</a> <span class="small muted">${Math.ceil(size / 1024)} KB</span></li>`)}</ul>`

const history = ({ steps }: FollowedModel): Html =>
  html`<section class="sheet box" aria-labelledby="h-steps"><h2 id="h-steps">${say(T.history)}</h2>
<ol class="trail">${steps.map(({ day, text, basis }) => html`<li><time datetime="${day}">${inChinese(day)}</time><p>${say(text)} <span class="cite">${say(basis)}</span></p></li>\n`)}</ol></section>`

const leave = ({ guard, mayWithdraw, minutes }: FollowedModel): Html =>
  html`<form class="after" method="post" action="${PATHS.leaveFollowed}">${hidden('token', guard.token)}<div class="row-acts"><button class="btn-2">${say(T.leave)}</button>${mayWithdraw && html`<a class="btn-2" href="${PATHS.withdrawOnline}">${say(T.withdraw.link)}</a>`}<a class="btn-2" href="${PATHS.complain}">${say(T.complain.link)}</a></div>
<p class="small muted after">${say(T.minutes, { minutes })}</p></form>`
