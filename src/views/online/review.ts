import { APPLY_FIELDS, type ApplyField, CARRIERS, IDENTITY_KINDS, NATURES, WAYS } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { carried, trap, trouble } from './controls.ts'
import type { Names, ReviewModel } from './models.ts'
import { onlinePage } from './online-page.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = ONLINE_TEXTS.review
const CHOICES: Readonly<Partial<Record<ApplyField, Names<string>>>> = {
  nature: NATURES,
  identityKind: IDENTITY_KINDS,
  carrier: CARRIERS,
  way: WAYS,
}

/** A last look before it is sent, and room for copies. What is sent stands in the form, so nothing is kept on the way. */
export function reviewPage(model: ReviewModel): string {
  const { frame, pass, typed, cautions, files, refusal } = model
  return onlinePage({
    frame,
    title: say(T.title),
    motto: say(T.motto),
    content: html`${trouble('', [], refusal)}${cautions.length > 0 && html`<div class="notice notice-main"><p>${say(T.caution)}</p><ul>${cautions.map((text) => html`<li>${text}</li>`)}</ul><p class="small">${say(T.cautionHint)}</p></div>\n`}<div class="sheet box">
<dl class="told">${Object.entries(APPLY_FIELDS).map(([field, name]) => row(field as ApplyField, name, typed))}</dl>
</div>
<form class="sheet box" method="post" action="${PATHS.sendApplication}" enctype="multipart/form-data">
${carried(pass, typed)}<label class="lab" for="f-files">${say(T.files)}</label>
<p class="hint" id="h-files">${say(T.filesHint, files)}</p>
<input class="file" id="f-files" type="file" name="files" accept="image/jpeg,image/png,application/pdf" aria-describedby="h-files" multiple>
${trap(ONLINE_TEXTS.form.trap)}<div class="row-acts"><button class="btn">${say(T.send)}</button><button class="btn-2" form="edit">${say(T.back)}</button></div>
</form>
<form id="edit" method="post" action="${PATHS.apply}">${carried(pass, { ...typed, step: 'edit' })}</form>`,
  })
}

function row(field: ApplyField, name: Bilingual, typed: ReviewModel['typed']): Html | null {
  const text = typed[field].trim()
  if (text === '') return null
  const chosen = CHOICES[field]?.[text]
  return html`<div><dt>${say(name)}</dt><dd>${chosen ? say(chosen) : text}</dd></div>\n`
}
