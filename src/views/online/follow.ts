import { hidden, refusalNotice } from '../account/field.ts'
import { html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { officeBlock } from '../portal/office.ts'
import { say } from '../say.ts'
import { controls } from './controls.ts'
import type { FollowModel, WithdrawModel } from './follow-models.ts'
import { FOLLOW_TEXTS } from './follow-texts.ts'
import { onlinePage } from './online-page.ts'

const T = FOLLOW_TEXTS

/** Asks for number and code. The code goes by POST: no address, no history and no log holds it. */
export function followPage({ frame, number, refusal }: FollowModel): string {
  const { line } = controls<'number' | 'code'>({ typed: { number, code: '' }, problems: [] })
  return onlinePage({
    frame,
    title: say(T.title),
    motto: say(T.motto),
    content: html`${refusalNotice(refusal)}<form class="sheet box" method="post" action="${PATHS.follow}">
${line('number', { label: T.number, hint: say(T.numberHint) })}${line('code', { label: T.code, hint: say(T.codeHint) })}<div class="row-acts"><button class="btn">${say(T.open)}</button></div>
</form>
<p class="small muted">${say(T.lost)}</p>`,
    aside: officeBlock(frame.site),
  })
}

/** Asks once before it is withdrawn, and says what follows. */
export const withdrawPage = ({ frame, guard, number, subject }: WithdrawModel): string =>
  onlinePage({
    frame,
    title: say(T.withdraw.title, { number }),
    motto: subject,
    content: html`<form class="sheet box" method="post" action="${PATHS.withdrawOnline}">${hidden('token', guard.token)}
<ol class="then"><li><span>${say(T.withdraw.means)}</span></li><li><span>${say(T.withdraw.again)}</span></li></ol>
<div class="row-acts"><button class="btn">${say(T.withdraw.send)}</button><a class="btn-2" href="${PATHS.followed}">${say(T.withdraw.back)}</a></div></form>`,
  })
