import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

export interface HistoryRow {
  readonly at: string
  /** The person's name then; '' for the program. */
  readonly who: string
  /** The network, masked; '' where none is kept. */
  readonly from: string
  readonly said: Bilingual
}

const T = TEXTS.deskReport

/** What was done to a report, newest first. */
export const reportHistory = (rows: readonly HistoryRow[]): Html =>
  html`<section class="block" aria-labelledby="h-history"><div class="sec-h"><h2 id="h-history">${say(T.history)}</h2></div>
<table class="list"><thead><tr><th scope="col">${say(T.done)}</th><th scope="col">${say(T.who)}</th></tr></thead><tbody>
${rows.map(row)}</tbody></table></section>`

const row = ({ said, who, from, at }: HistoryRow): Html =>
  html`<tr><th scope="row" class="what">${say(said)}</th><td>${at}<br>${who}${from !== '' && html` <span class="muted">${say(T.network, { from })}</span>`}</td></tr>\n`
