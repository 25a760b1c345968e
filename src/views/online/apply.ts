import {
  type APPLY_FIELDS,
  CARRIERS,
  IDENTITY_KINDS,
  LONGEST_DESCRIPTION,
  NATURES,
  WAYS,
} from '#core/application/index'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { officeBlock } from '../portal/office.ts'
import { say } from '../say.ts'
import { channelsBlock } from './channels.ts'
import { carried, controls, trap, trouble } from './controls.ts'
import type { ApplyModel } from './models.ts'
import { onlinePage } from './online-page.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = ONLINE_TEXTS.form

/** The form of an application (DOC-1, REG-29a): what is wanted, how, by whom. It asks for no purpose. */
export function applyPage(model: ApplyModel): string {
  const { frame, channels, script } = model
  return onlinePage({
    frame,
    title: say(ONLINE_TEXTS.apply),
    motto: say(ONLINE_TEXTS.motto),
    script,
    content: html`<p class="small">${say(ONLINE_TEXTS.followInstead)}<a href="${PATHS.follow}">${say(ONLINE_TEXTS.follow)}</a></p>
${channels.online ? form(model) : html`<p class="notice">${say(ONLINE_TEXTS.channels.closed)}</p>`}`,
    aside: html`${channelsBlock(channels, frame.site)}
${officeBlock(frame.site)}`,
  })
}

function form(model: ApplyModel): Html {
  const { pass, problems, refusal } = model
  return html`${trouble(say(T.wrong, { count: problems.length }), problems, refusal)}<form class="sheet box" method="post" action="${PATHS.apply}" data-draft data-suggest="${PATHS.findPublished}">
${carried(pass)}<div class="draft" id="draft" hidden><p class="small">${say(T.draft)}</p><button class="btn-t" type="button">${say(T.clearDraft)}</button></div>
${wanted(model)}
${how(model)}
${who(model)}
${reach(model)}
${agent(model)}
${trap(T.trap)}<div class="row-acts"><button class="btn">${say(T.next)}</button></div>
</form>`
}

const part = (title: string, hint: string | null, content: Html): Html =>
  html`<section class="ask-part"><h2>${title}</h2>${hint !== null && html`<p class="hint">${hint}</p>`}
${content}</section>`

function wanted(model: ApplyModel): Html {
  const { line, lines } = controls(model)
  const hint = say(T.descriptionHint, { longest: LONGEST_DESCRIPTION })
  return part(
    say(T.wanted),
    say(T.wantedHint),
    html`${line('subject', { label: T.subject, hint: say(T.subjectHint) })}<div class="already" id="already" role="status" hidden><p>${say(T.already)}</p><ul></ul></div>
${line('documentNumber', { label: T.documentNumber })}${lines('description', { label: T.description, hint })}`,
  )
}

function how(model: ApplyModel): Html {
  const { choice } = controls(model)
  return part(say(T.how), null, html`${choice('carrier', T.carrier, CARRIERS)}${choice('way', T.way, WAYS)}`)
}

function who(model: ApplyModel): Html {
  const { line, choice } = controls(model)
  return part(
    say(T.who),
    null,
    html`${choice('nature', T.nature, NATURES)}${line('name', { label: T.name, autocomplete: 'name' })}
${choice('identityKind', T.identityKind, IDENTITY_KINDS)}${line('identityNumber', { label: T.identityNumber, hint: say(T.identityHint) })}
${fold(T.organisation, model, ['representative', 'contactPerson'], html`<div class="pair">${line('representative', { label: T.representative })}${line('contactPerson', { label: T.contactPerson })}</div>`)}`,
  )
}

function reach(model: ApplyModel): Html {
  const { line } = controls(model)
  return part(
    say(T.reach),
    say(T.reachHint),
    html`<div class="pair">${line('phone', { label: T.phone, autocomplete: 'tel', inputmode: 'tel' })}${line('email', { label: T.email, autocomplete: 'email', inputmode: 'email' })}</div>
<div class="pair">${line('address', { label: T.address, autocomplete: 'street-address' })}${line('postcode', { label: T.postcode, autocomplete: 'postal-code', inputmode: 'numeric' })}</div>`,
  )
}

function agent(model: ApplyModel): Html {
  const { line } = controls(model)
  const fields = ['agentName', 'agentIdentityNumber', 'agentPhone'] as const
  const asked = html`<p class="hint">${say(T.agentHint)}</p>
${line('agentName', { label: T.agentName })}<div class="pair">${line('agentIdentityNumber', { label: T.agentIdentityNumber })}${line('agentPhone', { label: T.agentPhone, inputmode: 'tel' })}</div>`
  return html`${fold(T.agent, model, fields, asked)}<p class="hint">${say(T.joint)}</p>`
}

/** Folded while nothing in it was typed. */
function fold(
  title: (typeof T)['agent' | 'organisation'],
  { typed }: ApplyModel,
  fields: readonly (keyof typeof APPLY_FIELDS)[],
  content: Html,
): Html {
  const isOpen = fields.some((field) => typed[field] !== '')
  return html`<details class="fold"${isOpen && html` open`}><summary>${say(title)}</summary>
${content}</details>`
}
