import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import type { Names } from './models.ts'

interface Told<Field extends string> {
  readonly typed: Readonly<Record<Field, string>>
  readonly problems: readonly { readonly field: Field; readonly message: string }[]
}

interface Asked {
  readonly label: Bilingual
  readonly hint?: string | null
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'tel' | 'email' | 'numeric'
}

/** The controls of a form with what was typed and what is wrong with it. */
export function controls<Field extends string>({ typed, problems }: Told<Field>) {
  const problemOf = (field: Field): string | null => problems.find((p) => p.field === field)?.message ?? null
  return {
    line: (field: Field, asked: Asked): Html =>
      control(
        field,
        asked,
        problemOf(field),
        (about) =>
          html`<input class="field" id="f-${field}" name="${field}" value="${typed[field]}" autocomplete="${asked.autocomplete ?? 'off'}"${asked.inputmode && html` inputmode="${asked.inputmode}"`}${about}>`,
      ),
    lines: (field: Field, asked: Asked): Html =>
      control(
        field,
        asked,
        problemOf(field),
        (about) =>
          html`<textarea class="field field-long" id="f-${field}" name="${field}" rows="5"${about}>\n${typed[field]}</textarea>`,
      ),
    choice: <Key extends string>(field: Field, label: Bilingual, options: Names<Key>): Html =>
      radios(field, label, options, typed[field], problemOf(field)),
  }
}

function control(
  field: string,
  { label, hint = null }: Asked,
  problem: string | null,
  input: (about: Html) => Html,
): Html {
  const described = [hint !== null && `h-${field}`, problem !== null && `p-${field}`].filter((id) => id !== false)
  const about = html`${described.length > 0 && html` aria-describedby="${described.join(' ')}"`}${problem !== null && html` aria-invalid="true"`}`
  return html`<div class="ctl"><label for="f-${field}">${say(label)}</label>
${hint !== null && html`<p id="h-${field}" class="hint">${hint}</p>\n`}${input(about)}
${problem !== null && html`<p id="p-${field}" class="problem">${problem}</p>\n`}</div>\n`
}

function radios(field: string, label: Bilingual, options: Names<string>, chosen: string, problem: string | null): Html {
  const each = Object.entries(options).map(
    ([key, name], i) =>
      html`<label><input type="radio" name="${field}" value="${key}"${i === 0 && html` id="f-${field}"`}${key === chosen && html` checked`}>${say(name)}</label>\n`,
  )
  return html`<fieldset class="ctl options"${problem !== null && html` aria-describedby="p-${field}"`}><legend>${say(label)}</legend>
<div class="pair">${each}</div>${problem !== null && html`<p id="p-${field}" class="problem">${problem}</p>\n`}</fieldset>\n`
}

/** What is wrong, each leading to its place; and why the whole was not taken in. */
export function trouble(
  title: string,
  problems: readonly { readonly field: string; readonly message: string }[],
  refusal: string | null,
): Html | null {
  if (problems.length === 0 && refusal === null) return null
  return html`<div class="notice" role="alert">${refusal !== null && html`<p>${refusal}</p>`}${
    problems.length > 0 &&
    html`<p>${title}</p>
<ul>${problems.map(({ field, message }) => html`<li><a href="#f-${field}">${message}</a></li>`)}</ul>`
  }</div>\n`
}

/** A field that only programs fill in; whoever hears it is told to leave it empty. */
export const trap = (label: Bilingual): Html =>
  html`<div class="vh"><label for="f-homepage">${say(label)}</label><input id="f-homepage" name="homepage" tabindex="-1" autocomplete="off"></div>\n`

/** What goes along unseen: the pass of the form and, after the review, what it says. */
export const carried = (pass: string, texts: Readonly<Record<string, string>> = {}): Html =>
  html`${[['pass', pass] as const, ...Object.entries(texts)].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}\n`
