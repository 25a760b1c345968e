import { html } from '../html.ts'
import { narrowPage } from '../layout/narrow.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { field, hidden, refusalNotice } from './field.ts'
import type { SignInModel } from './models.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

export const signInPage = ({ frame, next, login, refusal, elsewhere }: SignInModel): string =>
  narrowPage({
    frame,
    title: say(T.signIn),
    content: html`${refusalNotice(refusal)}<form class="sheet box settings" method="post" action="${PATHS.signIn}">${hidden('next', next)}
${field({ name: 'login', label: say(T.login), value: login, autocomplete: 'username' })}${field({ name: 'password', label: say(T.password), type: 'password', autocomplete: 'current-password' })}<button class="btn">${say(T.signIn)}</button></form>
${elsewhere !== null && html`<p class="after"><a class="btn-2" href="${elsewherePath(next)}">${say(T.signInElsewhere, { name: elsewhere })}</a></p>\n`}<p class="small muted after">${say(T.forgotten)}</p>`,
  })

const elsewherePath = (next: string): string => `${PATHS.signInElsewhere}?next=${encodeURIComponent(next)}`
