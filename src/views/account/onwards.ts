import { html } from '../html.ts'
import { narrowPage } from '../layout/narrow.ts'
import type { Frame } from '../models.ts'
import { say } from '../say.ts'
import { ACCOUNT_TEXTS as T } from './texts.ts'

/**
 * After signing in elsewhere. A redirect would still count as the other site's, and the browser would keep the session's strict cookie
 * back; a page of ours that goes on by itself is ours.
 */
export const onwardsPage = (frame: Frame, next: string): string =>
  narrowPage({
    frame,
    title: say(T.signedIn),
    refresh: next,
    content: html`<p><a class="btn" href="${next}">${say(T.goOn)}</a></p>`,
  })
