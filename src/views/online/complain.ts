import { COMPLAINT_FIELDS, COMPLAINT_MATTERS } from '#core/application/index'
import { inChinese } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { carried, controls, trap, trouble } from './controls.ts'
import type { ComplainModel, ComplaintReceiptModel } from './follow-models.ts'
import { FOLLOW_TEXTS } from './follow-texts.ts'
import { onlinePage } from './online-page.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = FOLLOW_TEXTS.complain

/** A complaint to the office that supervises (Arts. 47, 51): a form where it is in this installation, else where to go. */
export const complainPage = (model: ComplainModel): string =>
  onlinePage({
    frame: model.frame,
    title: say(T.title),
    motto: say(T.motto),
    content: html`${model.supervisor === null ? elsewhere(model) : form(model, model.supervisor)}
<p class="small">${say(T.remedies)}</p>
<p class="cite">${say(T.basis)}</p>`,
  })

const elsewhere = ({ frame: { site } }: ComplainModel): Html =>
  html`<section class="sheet box">${site.supervisor === null ? html`<p>${say(T.unknown)}</p>` : html`<p>${say(T.elsewhere)}</p><p><b>${site.supervisor}</b></p>`}</section>`

function form(model: ComplainModel, supervisor: string): Html {
  const { pass, problems, refusal } = model
  const { line, lines, choice } = controls(model)
  const N = COMPLAINT_FIELDS
  return html`<p class="small">${say(T.to, { supervisor })}</p>
${trouble(say(T.wrong, { count: problems.length }), problems, refusal)}<form class="sheet box" method="post" action="${PATHS.complain}">
${carried(pass)}${choice('about', N.about, COMPLAINT_MATTERS)}${line('caseNumber', { label: N.caseNumber, hint: say(T.caseHint) })}${lines('text', { label: N.text, hint: say(T.textHint) })}<div class="pair">${line('name', { label: N.name, autocomplete: 'name' })}${line('contact', { label: N.contact })}</div>
<p class="hint">${say(T.contactHint)}</p>
${trap(ONLINE_TEXTS.form.trap)}<div class="row-acts"><button class="btn">${say(T.send)}</button></div></form>`
}

export const complaintReceiptPage = ({ frame, number, received, supervisor }: ComplaintReceiptModel): string =>
  onlinePage({
    frame,
    title: say(T.taken),
    motto: say(T.takenIs, { supervisor }),
    content: html`<section class="sheet box receipt"><dl class="dl"><div><dt>${say(FOLLOW_TEXTS.number)}</dt><dd class="big">${number}</dd></div>
<div><dt>${say(T.received)}</dt><dd>${inChinese(received)}</dd></div></dl></section>
<p class="small">${say(T.remedies)}</p>`,
  })
