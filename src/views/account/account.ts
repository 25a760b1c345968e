import { type Html, html } from '../html.ts'
import { guardField } from '../layout/desk.ts'
import { narrowPage } from '../layout/narrow.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { doneNotice, field, hidden, refusalNotice } from './field.ts'
import type { AccountModel, ChangePasswordModel, OwnSession } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

const DONE = { password: T.passwordChanged, session: T.sessionEnded } as const

/** One's own account: password, second factor, and where one is signed in. */
export function accountPage(model: AccountModel): string {
  const { frame, guard, name, login, roles, hasPassword, done } = model
  return narrowPage({
    frame,
    title: say(T.account),
    content: html`${doneNotice(done && say(DONE[done]))}<section class="sheet box">
<h2>${name}</h2>
<p class="small muted">${say(T.loginIs, { login })}${roles.length > 0 && say(T.rolesAre, { roles: roles.join('、') })}</p>
${hasPassword && html`<p class="after"><a class="btn-2" href="${PATHS.changePassword}">${say(T.changePassword)}</a></p>`}
</section>
${factorSection(model)}
${sessionSection(model)}
<form class="after" method="post" action="${PATHS.signOut}">${guardField(guard)}<button class="btn-2">${say(T.signOut)}</button></form>
<p class="after"><a href="${PATHS.workbench}">${say(T.backToWork)}</a></p>`,
  })
}

function factorSection({ factor: { isSet, isDemanded, codesLeft } }: AccountModel): Html {
  const state = isSet ? say(T.factorOn, { count: codesLeft }) : say(isDemanded ? T.factorDemanded : T.factorOff)
  return html`<section class="sheet box after">
<h2>${say(T.authenticator)}</h2>
<p class="small muted">${state}</p>
<p class="after"><a class="btn-2" href="${PATHS.setFactor}">${say(isSet ? T.replaceFactor : T.setFactor)}</a></p>
</section>`
}

function sessionSection({ guard, sessions }: AccountModel): Html {
  const several = sessions.length > 1
  return html`<section class="sheet box after">
<h2>${say(T.sessions)}</h2>
<ul class="sessions">${sessions.map(
    (
      session,
    ) => html`<li><p>${session.device}${session.current && html` <span class="tag">${say(T.thisOne)}</span>`}</p>
<p class="small muted">${say(T.sessionFacts, { network: session.network, since: session.since, seen: session.seen })}</p>
${!session.current && endForm(session, guard.token)}</li>\n`,
  )}</ul>
${several && html`<form class="after" method="post" action="${PATHS.signOut}">${guardField(guard)}${hidden('where', 'everywhere')}<button class="btn-2">${say(T.signOutEverywhere)}</button></form>`}
</section>`
}

const endForm = ({ id }: OwnSession, token: string): Html =>
  html`<form method="post" action="${PATHS.endSession}">${guardField({ token })}${hidden('session', id)}<button class="btn-t">${say(T.endSession)}</button></form>`

export const changePasswordPage = ({ frame, guard, login, refusal }: ChangePasswordModel): string =>
  narrowPage({
    frame,
    title: say(T.changePassword),
    content: html`<p>${say(T.changePasswordIntro)}</p>
${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.changePassword}">${guardField(guard)}
<div class="setting"><label for="f-login">${say(T.login)}</label>
<input class="field" id="f-login" value="${login}" autocomplete="username" readonly></div>
${field({ name: 'old', label: say(T.presentPassword), type: 'password', autocomplete: 'current-password' })}${field({ name: 'password', label: say(T.newPassword), hint: say(T.passwordHint), type: 'password', autocomplete: 'new-password' })}<button class="btn">${say(T.changePassword)}</button></form>
<p class="after"><a href="${PATHS.account}">${say(T.backToAccount)}</a></p>`,
  })
