import { asksPerson, asksRequest, CARRIERS, IDENTITY_KINDS, WAYS } from '#core/application/index'
import { hidden } from '../account/field.ts'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { controls, trouble } from './controls.ts'
import type { FollowedModel } from './follow-models.ts'
import { FOLLOW_TEXTS } from './follow-texts.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = FOLLOW_TEXTS
const F = ONLINE_TEXTS.form
type Correction = NonNullable<FollowedModel['correction']>

/** What the notice asks for and nothing else, with what is known filled in (REG-30, REG-30a). */
export function correctionForm({ correction, guard, files }: FollowedModel): Html | null {
  if (!correction) return null
  const { matters, causes, problems, isLate } = correction
  const { lines } = controls(correction)
  return html`<section class="sheet box" aria-labelledby="h-correct"><h2 id="h-correct">${say(T.correction.title)}</h2>
<p class="notice notice-main">${matters}</p>
<p class="small muted">${say(T.correction.only)}</p>
${trouble(say(F.wrong, { count: problems.length }), problems, null)}<form method="post" action="${PATHS.correctOnline}" enctype="multipart/form-data">${hidden('token', guard.token)}
${asksRequest(causes) && requestPart(correction)}${asksPerson(causes) && personPart(correction)}${isLate && html`<p class="problem">${say(T.correction.late)}</p>${lines('excuse', { label: T.correction.excuse })}`}
${fileField('correction-files', say(T.correction.files), files)}<div class="row-acts"><button class="btn">${say(T.correction.send)}</button></div></form></section>`
}

function requestPart(correction: Correction): Html {
  const { line, lines, choice } = controls(correction)
  return html`<h3>${say(T.correction.request)}</h3>
${line('subject', { label: F.subject })}${line('documentNumber', { label: F.documentNumber })}${lines('description', { label: F.description })}${choice('carrier', F.carrier, CARRIERS)}${choice('way', F.way, WAYS)}`
}

function personPart(correction: Correction): Html {
  const { line, choice } = controls(correction)
  return html`<h3>${say(T.correction.person)}</h3>
${choice('identityKind', F.identityKind, IDENTITY_KINDS)}${line('identityNumber', { label: F.identityNumber })}<div class="pair">${line('phone', { label: F.phone, inputmode: 'tel' })}${line('email', { label: F.email, inputmode: 'email' })}</div>
<div class="pair">${line('address', { label: F.address })}${line('postcode', { label: F.postcode, inputmode: 'numeric' })}</div>`
}

const fileField = (id: string, label: string, files: FollowedModel['files']): Html =>
  html`<label class="lab" for="f-${id}">${label}</label>
<p class="hint" id="h-${id}">${say(ONLINE_TEXTS.review.filesHint, files)}</p>
<input class="file" id="f-${id}" type="file" name="files" accept="image/jpeg,image/png,application/pdf" aria-describedby="h-${id}" multiple>\n`

export function paymentForm({ payment, guard, files }: FollowedModel): Html | null {
  if (!payment) return null
  const { yuan, wayToPay } = payment
  return html`<section class="sheet box" aria-labelledby="h-pay"><h2 id="h-pay">${say(T.payment.title)}</h2>
<p>${say(T.payment.is, { yuan, way: wayToPay })}</p>
<form method="post" action="${PATHS.sendPaymentProof}" enctype="multipart/form-data">${hidden('token', guard.token)}
${fileField('payment-files', say(T.payment.files), files)}<div class="row-acts"><button class="btn">${say(T.payment.send)}</button></div></form></section>`
}
