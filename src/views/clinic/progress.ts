import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.progress

export interface Progress {
  readonly done: number
  readonly total: number
  /** The file that is being read. */
  readonly file: string
  /** Seconds left, as far as one can tell; null at the beginning. */
  readonly left: number | null
}

export function progressBar({ done, total, file, left }: Progress): Html {
  const count = say(T.count, { done, total })
  return html`<div class="progress"><progress max="${total}" value="${done}" aria-label="${say(T.bar)}">${count}</progress>
<p class="small"><span>${say(T.reading, { file })}</span><span class="muted">${count}${left !== null && `　${say(T.left, { seconds: left })}`}</span></p>
<button class="btn-2 btn-s" type="button" id="cancel" data-do="cancel">${say(T.cancel)}</button></div>`
}
