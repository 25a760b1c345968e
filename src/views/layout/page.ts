import { type Html, html } from '../html.ts'
import type { Frame } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { MetaTag } from './meta-tags.ts'

export interface Skeleton {
  readonly frame: Frame
  readonly title: string
  readonly tags: readonly MetaTag[]
  readonly bodyClass: 'plain' | 'canvas' | 'document' | 'desk'
  readonly body: Html
  /** Address of a script of ours; most pages have none. */
  readonly script?: string | null
  /** Where the browser goes on to by itself; most pages stay. */
  readonly refresh?: string | null
  /** Addresses of style sheets beside the one of all pages. */
  readonly styles?: readonly string[]
}

/** The whole document around a page's body. One style sheet, a script where a page has one, nothing inline: a strict Content-Security-Policy holds. */
export const skeleton = ({
  frame,
  title,
  tags,
  bodyClass,
  body,
  script = null,
  refresh = null,
  styles = [],
}: Skeleton): string =>
  html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
${refresh !== null && html`<meta http-equiv="refresh" content="${`0; url=${refresh}`}">\n`}${tags.map(({ name, content }) => html`<meta name="${name}" content="${content}">\n`)}<link rel="stylesheet" href="${frame.stylesheet}">
${styles.map((address) => html`<link rel="stylesheet" href="${address}">\n`)}${script !== null && html`<script type="module" src="${script}"></script>\n`}</head>
<body class="${bodyClass}">
<a class="skip" href="#main">${say(TEXTS.frame.skip)}</a>
${body}
</body>
</html>
`.text

/** The word that every page of a demonstration carries. */
export const demonstrationTag = (frame: Frame): Html | null =>
  frame.demonstration ? html`<span class="tag">${say(TEXTS.frame.demonstration)}</span>` : null
