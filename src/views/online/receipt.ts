import { groupedCode } from '#core/application/index'
import { clockStrip } from '#core/calendar/index'
import { inChinese } from '#core/shared/index'
import { stripFigure, stripLegend } from '../clock/strip.ts'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { officeBlock } from '../portal/office.ts'
import { say } from '../say.ts'
import type { ReceiptModel } from './models.ts'
import { onlinePage } from './online-page.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = ONLINE_TEXTS.receipt
/** Weeks that stand beside each other in the column. */
const LONGEST_LINE = 4

/** What the applicant takes away (DOC-3): number, code, and what happens next with its dates. */
export const receiptPage = (model: ReceiptModel): string =>
  onlinePage({
    frame: model.frame,
    title: say(T.title),
    motto: say(T.motto),
    script: model.script,
    content: html`<section class="sheet box receipt" data-sent>
<dl class="dl"><div><dt>${say(T.number)}</dt><dd class="big">${model.number}</dd></div>
<div><dt>${say(T.code)}</dt><dd class="big code">${groupedCode(model.code)}</dd></div>
<div><dt>${say(T.agency)}</dt><dd>${model.frame.agency}</dd></div>
<div><dt>${say(T.arrived)}</dt><dd>${inChinese(model.arrived)}</dd></div></dl>
<p class="notice notice-main">${say(T.codeHint)}</p>
</section>
${next(model)}
${officeBlock(model.frame.site)}
<p class="after"><a class="btn-2" href="${PATHS.follow}">${say(T.followNow)}</a></p>`,
  })

function next({ received, today, correctionNotice, reply }: ReceiptModel): Html {
  const [asks, ends] = [{ date: inChinese(correctionNotice.due) }, { date: inChinese(reply.due) }]
  const lines =
    received === null
      ? [say(T.confirm), say(T.correctionIf, asks), say(T.replyIf, ends)]
      : [say(T.confirmed, { date: inChinese(received) }), say(T.correction, asks), say(T.reply, ends)]
  const strip = received === null ? null : clockStrip(reply, today, LONGEST_LINE)
  return html`<section class="sheet box" aria-labelledby="h-next"><h2 id="h-next">${say(T.next)}</h2>
<ol class="then">${lines.map((line) => html`<li><span>${line}</span></li>`)}</ol>
${reply.provisional && html`<p class="small muted">${say(T.provisional)}</p>`}
${strip && html`<div class="box-h"><h3>${say(T.strip)}</h3>${stripLegend(strip)}</div>\n${stripFigure(strip)}`}</section>`
}
