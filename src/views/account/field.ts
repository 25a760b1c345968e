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

export const refusalNotice = (refusal: string | null): Html | null =>
  refusal === null ? null : html`<p class="notice" role="alert">${refusal}</p>\n`
