import { html } from '../html.ts'
import { narrowPage } from '../layout/narrow.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { field, refusalNotice } from './field.ts'
import type { SignInModel } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

export const signInPage = ({ frame, next, login, refusal }: SignInModel): string =>
  narrowPage({
    frame,
    title: say(T.signIn),
    content: html`${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.signIn}"><input type="hidden" name="next" value="${next}">
${field({ name: 'login', label: say(T.login), value: login, autocomplete: 'username' })}${field({ name: 'password', label: say(T.password), type: 'password', autocomplete: 'current-password' })}<button class="btn">${say(T.signIn)}</button></form>
<p class="small muted">${say(T.forgotten)}</p>`,
  })
