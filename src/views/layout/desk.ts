import { ACCOUNT_TEXTS } from '../account/texts.ts'
import { type Html, html } from '../html.ts'
import type { FormGuard, Frame } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { demonstrationTag, skeleton } from './page.ts'

const T = TEXTS.desk

export interface DeskPage {
  readonly frame: Frame
  readonly title: string
  /** The sentence or state under the title. */
  readonly state: Html | null
  readonly place: 'reports' | 'complaints'
  readonly content: Html
}

/** The frame of the staff's pages: bar above, rail at the left, title, work. */
export const deskPage = ({ frame, title, state, place, content }: DeskPage): string =>
  skeleton({
    frame,
    title: `${title} - ${say(TEXTS.frame.staff)}`,
    tags: [],
    bodyClass: 'desk',
    body: html`<header class="bar"><a class="brand" href="${PATHS.workbench}">${say(T.brand)}</a><span class="org">${frame.agency}</span>${demonstrationTag(frame)}<a class="small" href="${PATHS.account}">${say(ACCOUNT_TEXTS.account)}</a><a class="small" href="${PATHS.home}">${say(T.portal)}</a></header>
<div class="shell"><nav class="rail" aria-label="${say(T.navigation)}"><ul>${railLink(PATHS.workbench, say(T.workbench), false)}${railLink(PATHS.desk, say(T.reports), place === 'reports')}${railLink(PATHS.complaints, say(TEXTS.complaints.title), place === 'complaints')}${railLink(PATHS.settings, say(T.settings), false)}</ul></nav>
<main id="main" class="work">
<div class="title"><h1>${title}</h1>${state}</div>
${content}
</main></div>`,
  })

const railLink = (href: string, text: string, current: boolean): Html =>
  html`<li><a href="${href}"${current && html` aria-current="page"`}>${text}</a></li>`

/** The hidden field that proves that a form came from a page of ours; it stands first, before any file. */
export const guardField = ({ token }: FormGuard): Html => html`<input type="hidden" name="token" value="${token}">`

/** A state as a shape and a word. */
export const mark = (kind: 'overdue' | 'soon' | 'fine' | 'wait' | 'none' | 'quiet', word: string): Html =>
  html`<span class="mark mark-${kind}">${word}</span>`
