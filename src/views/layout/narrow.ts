import { type Html, html } from '../html.ts'
import type { Frame } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { demonstrationTag, skeleton } from './page.ts'

export interface NarrowPage {
  readonly frame: Frame
  readonly title: string
  readonly content: Html
  /** A path of this site that the browser goes on to by itself. */
  readonly refresh?: string
}

/** One sheet in the middle, for one thing to do: signing in and what belongs to it. */
export const narrowPage = ({ frame, title, content, refresh }: NarrowPage): string =>
  skeleton({
    frame,
    title: `${title} - ${say(TEXTS.frame.staff)}`,
    tags: [],
    bodyClass: 'desk',
    refresh: refresh ?? null,
    body: html`<header class="bar"><a class="brand" href="${PATHS.home}">${say(TEXTS.desk.brand)}</a><span class="org">${frame.agency}</span>${demonstrationTag(frame)}</header>
<main id="main" class="narrow">
<h1>${title}</h1>
${content}
</main>`,
  })
