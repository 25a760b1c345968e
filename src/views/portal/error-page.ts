import { html } from '../html.ts'
import { portalPage } from '../layout/portal.ts'
import type { ErrorPageModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

/** What went wrong in a sentence, what to do, and the code by which the documentation and the log know it. */
export const errorPage = ({ frame, status, code, message, hint }: ErrorPageModel): string =>
  portalPage({
    frame,
    title: `${message} - ${frame.agency}`,
    tags: [],
    ground: 'plain',
    crumbs: [{ text: say(TEXTS.frame.column), href: PATHS.home }],
    content: html`<main id="main" class="trouble">
<h1>${message}</h1>
<p>${hint}</p>
<div class="row-acts"><a class="btn-2" href="${frame.desk ? PATHS.desk : PATHS.home}">${say(frame.desk ? TEXTS.error.desk : TEXTS.error.home)}</a></div>
<p class="cite">${say(TEXTS.error.code, { code })}（${status}）</p>
</main>`,
  })
