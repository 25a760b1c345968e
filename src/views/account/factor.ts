import { type Html, html, trusted } from '../html.ts'
import { guardField } from '../layout/desk.ts'
import { narrowPage } from '../layout/narrow.ts'
import type { FormGuard } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { field, hidden, refusalNotice } from './field.ts'
import type { FactorModel, RecoveryCodesModel, SetFactorModel } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

const codeField = (label: string, hint: string): Html =>
  field({ name: 'code', label, hint, autocomplete: 'one-time-code' })

const signOutForm = (guard: FormGuard): Html =>
  html`<form class="after" method="post" action="${PATHS.signOut}">${guardField(guard)}<button class="btn-t">${say(T.signOut)}</button></form>`

/** The second step of signing in. */
export const factorPage = ({ frame, guard, next, refusal }: FactorModel): string =>
  narrowPage({
    frame,
    title: say(T.factor),
    content: html`${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.factor}">${guardField(guard)}${hidden('next', next)}
${codeField(say(T.code), say(T.codeHint))}<button class="btn">${say(T.signIn)}</button></form>
<p class="small muted after">${say(T.factorLost)}</p>
${signOutForm(guard)}`,
  })

/** A secret to be taken into an authenticator, and the proof that it was. */
export const setFactorPage = (model: SetFactorModel): string => {
  const { frame, guard, next, refusal, secret, picture, pending, asksPassword } = model
  return narrowPage({
    frame,
    title: say(T.setFactor),
    content: html`<p>${say(T.setFactorIntro)}</p>
${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.setFactor}">${guardField(guard)}${hidden('next', next)}${hidden('pending', pending)}
<div class="setting"><p>${say(T.scan)}</p>
<div class="qr" role="img" aria-label="${say(T.picture)}">${trusted(picture)}</div>
<p class="small muted">${say(T.typeSecret)}</p>
<p class="code">${grouped(secret)}</p></div>
${codeField(say(T.firstCode), say(T.firstCodeHint))}${asksPassword && field({ name: 'password', label: say(T.presentPassword), hint: say(T.presentPasswordHint), type: 'password', autocomplete: 'current-password' })}<button class="btn">${say(T.setFactorDo)}</button></form>
${asksPassword ? html`<p class="after"><a href="${PATHS.account}">${say(T.backToAccount)}</a></p>` : signOutForm(guard)}`,
  })
}

/** Four letters at a time are copied without losing the place. */
const grouped = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** What is shown once, right after the factor was set. */
export const recoveryCodesPage = ({ frame, next, codes }: RecoveryCodesModel): string =>
  narrowPage({
    frame,
    title: say(T.recovery),
    content: html`<p class="notice notice-main" role="status">${say(T.factorIsSet)}</p>
<p>${say(T.recoveryIntro)}</p>
<ul class="sheet box codes">${codes.map((code) => html`<li class="code">${code}</li>`)}</ul>
<p class="after"><a class="btn" href="${next}">${say(T.recoveryDone)}</a></p>`,
  })
