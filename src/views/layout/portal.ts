import { type Html, html } from '../html.ts'
import type { Frame } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { foot } from './foot.ts'
import type { MetaTag } from './meta-tags.ts'
import { demonstrationTag, skeleton } from './page.ts'

export interface Crumb {
  readonly text: string
  readonly href: string | null
}

export interface PortalPage {
  readonly frame: Frame
  readonly title: string
  readonly tags: readonly MetaTag[]
  /** plain = white, for the home page; canvas = the grey behind lists; document = the same, and in print the sheet alone. */
  readonly ground: 'plain' | 'canvas' | 'document'
  /** From the column down to this page. */
  readonly crumbs: readonly Crumb[]
  /** Holds the element `#main`. */
  readonly content: Html
  /** Address of a script of ours; most pages have none. */
  readonly script?: string | null
}

export const portalPage = ({ frame, title, tags, ground, crumbs, content, script = null }: PortalPage): string =>
  skeleton({
    frame,
    title,
    tags,
    bodyClass: ground,
    script,
    body: html`${letterhead(frame)}
<div class="wrap">
${path(frame, crumbs)}
${content}
</div>
${foot(frame)}`,
  })

function letterhead(frame: Frame): Html {
  const desk = frame.desk && html`<a class="small" href="${PATHS.desk}">${say(TEXTS.frame.staff)}</a>`
  return html`<header class="letter"><div class="wrap letter-in"><a class="agency" href="${PATHS.home}"><b>${frame.agency}</b><span>${say(TEXTS.frame.column)}</span></a>${desk}</div>
<div class="wrap"><div class="wenwu" role="presentation"></div></div></header>`
}

function path(frame: Frame, crumbs: readonly Crumb[]): Html {
  const steps = crumbs.map(({ text, href }, i) => [
    i > 0 && html`<span aria-hidden="true">›</span>`,
    href === null ? html`<span>${text}</span>` : html`<a href="${href}">${text}</a>`,
  ])
  return html`<nav class="crumb" aria-label="${say(TEXTS.frame.here)}"><span>${steps}</span>${demonstrationTag(frame)}</nav>`
}
