import { html } from '../html.ts'
import { skeleton } from '../layout/page.ts'
import type { Frame } from '../models.ts'
import { say } from '../say.ts'
import { WORKBENCH_TEXTS as T } from './texts.ts'

export interface WorkbenchModel {
  readonly frame: Frame
  /** Addresses of the browser app; null where it was not built. */
  readonly app: { readonly script: string; readonly styles: readonly string[] } | null
}

/** The empty page that the staff's browser app fills. */
export const workbenchPage = ({ frame, app }: WorkbenchModel): string =>
  skeleton({
    frame,
    title: say(T.title),
    tags: [],
    bodyClass: 'desk',
    script: app?.script ?? null,
    styles: app?.styles ?? [],
    body: html`<div id="workbench">${app === null && html`<main id="main" class="narrow"><p class="notice" role="alert">${say(T.notBuilt)}</p></main>`}</div>
<noscript><p class="notice">${say(T.noScript)}</p></noscript>`,
  })
