import type { DeadlineField } from '#core/application/index'
import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { type DeadlineModel, NOTHING_TYPED } from './deadline-model.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'

const T = DEADLINE_TEXTS

/** A plain form that puts what is asked into the address, so that a result can be kept and sent on. */
export function deadlineForm({ typed, problems, term }: DeadlineModel): Html {
  const { received, days, extension, restart, consultations } = typed
  const control = fieldsOf(problems)
  const rows = NOTHING_TYPED.consultations.map((empty, i) => consultations[i] ?? empty)
  const isOpen = rows.some(({ sent, answered }) => `${sent}${answered}` !== '')
  const isAsked = term !== null || problems.length > 0
  return html`<form class="sheet box ask" method="get" action="${PATHS.deadline}">
<h2>${say(term === null ? T.ask : T.change)}</h2>
<div class="ask-grid">
${control('received', 'date', received, say(T.received), say(T.receivedHint))}
${control('days', 'number', days, say(T.days), say(T.daysHint))}
${control('extension', 'number', extension, say(T.extension), say(T.extensionHint))}
${control('restart', 'date', restart, say(T.restart), say(T.restartHint))}
</div>
<details class="fold"${isOpen && html` open`}><summary>${say(T.consultations)}</summary>
<p class="small muted">${say(T.consultationsHint)}</p>
${rows.map(
  ({ sent, answered }, i) => html`<div class="ask-grid">
${control(`sent-${i + 1}`, 'date', sent, say(T.sent, { number: i + 1 }), null)}
${control(`answered-${i + 1}`, 'date', answered, say(T.answered), null)}
</div>`,
)}</details>
<div class="row-acts"><button class="btn">${say(T.submit)}</button>${isAsked && html`<a class="btn-2" href="${PATHS.deadline}">${say(T.again)}</a>`}</div>
</form>`
}

type Control = (name: DeadlineField, kind: 'date' | 'number', value: string, label: string, hint: string | null) => Html

const fieldsOf =
  (problems: DeadlineModel['problems']): Control =>
  (name, kind, value, label, hint) => {
    const problem = problems.find(({ field }) => field === name)?.message ?? null
    const described = [hint !== null && `h-${name}`, problem !== null && `p-${name}`].filter((id) => id !== false)
    return html`<div><label for="f-${name}">${label}</label>
<input class="field" id="f-${name}" name="${name}"${inputKind(kind, value)} value="${value}"${described.length > 0 && html` aria-describedby="${described.join(' ')}"`}${problem !== null && html` aria-invalid="true"`}>
${hint !== null && html`<p id="h-${name}" class="hint">${hint}</p>`}${problem !== null && html`<p id="p-${name}" class="problem">${problem}</p>`}</div>`
  }

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})?$/

/** A date field would hide a text that is no date: what was typed stays to be seen. */
function inputKind(kind: 'date' | 'number', value: string): Html {
  if (kind === 'number') return html` inputmode="numeric" autocomplete="off"`
  return ISO_DATE.test(value) ? html` type="date" min="2008-05-01" max="2096-12-31"` : html` autocomplete="off"`
}
