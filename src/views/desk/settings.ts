import { type Html, html } from '../html.ts'
import { deskPage, guardField } from '../layout/desk.ts'
import type { SettingField, SettingsModel } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.settings

/** Every setting with its meaning, its basis and, after a refused attempt, what is wrong with it. */
export function settingsPage({ frame, guard, fields, saved }: SettingsModel): string {
  const wrong = fields.filter((f) => f.problem !== null).length
  return deskPage({
    frame,
    title: say(TEXTS.desk.settings),
    state: html`<p>${say(T.intro)}</p>`,
    place: 'settings',
    content: html`${saved && html`<p class="notice notice-main" role="status">${say(T.saved)}</p>`}
${wrong > 0 && html`<p class="notice" role="alert">${say(T.wrong, { count: wrong })}</p>`}
<form class="sheet box settings" method="post" action="${PATHS.settings}">${guardField(guard)}
${fields.map(settingRow)}
<button class="btn">${say(T.save)}</button></form>`,
  })
}

/** Lists of words need more than one line. */
const LONG = 40

function settingRow({ name, label, meaning, basis, value, problem }: SettingField): Html {
  return html`<div class="setting"><label for="f-${name}">${label}</label>
<p id="m-${name}" class="small muted">${meaning}${basis !== '' && html`<span class="cite">${say(T.basis, { basis })}</span>`}</p>
${settingControl(name, value, problem)}
${problem !== null && html`<p id="p-${name}" class="problem">${problem}</p>`}</div>\n`
}

function settingControl(name: string, value: string, problem: string | null): Html {
  const facts = html`id="f-${name}" name="${name}" aria-describedby="m-${name}${problem !== null && ` p-${name}`}"${problem !== null && html` aria-invalid="true"`}`
  return value.length > LONG
    ? html`<textarea class="field field-long" ${facts}>${value}</textarea>`
    : html`<input class="field" ${facts} value="${value}">`
}
