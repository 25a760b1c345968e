import { html } from '../html.ts'
import { narrowPage } from '../layout/narrow.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { field, hidden, refusalNotice } from './field.ts'
import type { PasswordLinkModel } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

const WORDS = {
  invitation: { path: PATHS.invitation, title: T.invitation, intro: T.invitationIntro, action: T.firstDo },
  'password-reset': { path: PATHS.passwordReset, title: T.reset, intro: T.resetIntro, action: T.resetDo },
} as const

/** The name stands in the form, so that a password manager knows whose password it is. */
export function passwordLinkPage({ frame, purpose, key, agency, name, login, refusal }: PasswordLinkModel): string {
  const { path, title, intro, action } = WORDS[purpose]
  return narrowPage({
    frame,
    title: say(title),
    content: html`<p>${say(intro, { agency, name })}</p>
${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${path}">${hidden('key', key)}
<div class="setting"><label for="f-login">${say(T.login)}</label>
<input class="field" id="f-login" value="${login}" autocomplete="username" readonly></div>
${field({ name: 'password', label: say(T.newPassword), hint: say(T.passwordHint), type: 'password', autocomplete: 'new-password' })}<button class="btn">${say(action)}</button></form>`,
  })
}
