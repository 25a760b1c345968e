import { html } from '../html.ts'
import { narrowPage } from '../layout/narrow.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { field, refusalNotice } from './field.ts'
import type { FirstAdministratorModel } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

export const firstAdministratorPage = ({ frame, key, agency, typed, refusal }: FirstAdministratorModel): string =>
  narrowPage({
    frame,
    title: say(T.firstTitle),
    content: html`<p>${say(T.firstIntro)}</p>
${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.firstAdministrator}"><input type="hidden" name="key" value="${key}">
${agency === null && field({ name: 'agency', label: say(T.agency), hint: say(T.agencyHint), value: typed.agency, autocomplete: 'organization' })}${field({ name: 'name', label: say(T.ownName), hint: say(T.ownNameHint), value: typed.name, autocomplete: 'name' })}${field({ name: 'login', label: say(T.login), hint: say(T.loginHint), value: typed.login, autocomplete: 'username' })}${field({ name: 'password', label: say(T.newPassword), hint: say(T.passwordHint), type: 'password', autocomplete: 'new-password' })}<button class="btn">${say(T.firstDo)}</button></form>`,
  })
