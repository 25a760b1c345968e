import { type Html, html } from '../html.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { portalPage } from '../layout/portal.ts'
import type { Frame } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

export interface OnlinePage {
  readonly frame: Frame
  readonly title: string
  readonly motto: string | null
  readonly content: Html
  readonly aside?: Html | null
  readonly script?: string | null
}

/** A page on which the public sends something: one column to work in, beside it what one may want to know. */
export const onlinePage = ({ frame, title, motto, content, aside = null, script = null }: OnlinePage): string =>
  portalPage({
    frame,
    title: `${title} - ${frame.agency}`,
    tags: columnTags(frame, { name: title, description: motto ?? title, type: '信息公开指南' }, [title]),
    ground: 'canvas',
    script,
    crumbs: [
      { text: say(TEXTS.frame.column), href: PATHS.home },
      { text: title, href: null },
    ],
    content: html`<div class="online${aside === null && ' online-alone'}"><main id="main"><h1>${title}</h1>${motto !== null && html`<p class="motto">${motto}</p>`}
${content}</main>
${aside !== null && html`<aside>${aside}</aside>`}</div>`,
  })
