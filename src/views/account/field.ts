import { type Html, html } from '../html.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string | null
  readonly value?: string
  readonly type?: 'text' | 'password' | 'email'
  /** What a password manager and a phone's keyboard go by. */
  readonly autocomplete?: string
}

/** A labelled line of a form. */
export const field = ({ name, label, hint = null, value = '', type = 'text', autocomplete = 'off' }: Field): Html =>
  html`<div class="setting"><label for="f-${name}">${label}</label>
${hint !== null && html`<p id="m-${name}" class="small muted">${hint}</p>`}
<input class="field" id="f-${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${hint !== null && html` aria-describedby="m-${name}"`} required></div>\n`

/** A field that the reader does not see. */
export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

export const refusalNotice = (refusal: string | null): Html | null =>
  refusal === null ? null : html`<p class="notice" role="alert">${refusal}</p>\n`

export const doneNotice = (done: string | null): Html | null =>
  done === null ? null : html`<p class="notice notice-main" role="status">${done}</p>\n`
