import type { ProofLine } from '#core/calendar/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'

/** The proof of a term: dates, numbers of the days, reason with its article; the last line is the end. */
export const proofList = (lines: readonly ProofLine[]): Html =>
  html`<ol class="proof">${lines.map(
    ({ dates, numbers, text, basis }) =>
      html`<li><span>${say(dates)}</span><span>${say(numbers)}</span><span>${say(text)}${basis && html` <span class="cite">${say(basis)}</span>`}</span></li>\n`,
  )}</ol>`
