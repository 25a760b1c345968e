import { clockStrip, daysLeft, proofInWords, type Term, weekdayName } from '#core/calendar/index'
import { inChinese, type LocalDate } from '#core/shared/index'
import { proofList } from '../clock/proof.ts'
import { stripFigure, stripLegend } from '../clock/strip.ts'
import { type Html, html } from '../html.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { portalPage } from '../layout/portal.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { deadlineForm } from './deadline-form.ts'
import type { DeadlineModel } from './deadline-model.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'

const T = DEADLINE_TEXTS

/** Weeks that stand beside each other at 1,120 px. */
const LONGEST_LINE = 8

/** When a reply is due, with the proof: for applicants who wait, and for staff who want to be sure. */
export function deadlinePage(model: DeadlineModel): string {
  const { frame, today, term, problems } = model
  const name = say(T.name)
  return portalPage({
    frame,
    title: `${name} - ${frame.agency}`,
    tags: columnTags(frame, { name, description: say(T.motto), type: '信息公开指南' }, [name]),
    ground: 'canvas',
    crumbs: [
      { text: say(TEXTS.frame.column), href: PATHS.home },
      { text: name, href: null },
    ],
    content: html`<main id="main" class="deadline"><h1>${name}</h1><p class="motto">${say(T.motto)}</p>
${problems.length > 0 && trouble(problems)}
${term && result(term, today)}
${deadlineForm(model)}
${explanation()}
</main>`,
  })
}

/** Where dates cannot stand together, no field can say so. */
const trouble = (problems: DeadlineModel['problems']): Html =>
  html`<div class="notice" role="alert"><p>${say(T.wrong, { count: problems.length })}</p>${problems
    .filter(({ field }) => field === null)
    .map(({ message }) => html`<p>${message}</p>`)}</div>`

function result(term: Term, today: LocalDate): Html {
  const { due, provisional } = term
  const strip = clockStrip(term, today, LONGEST_LINE)
  return html`<section class="sheet box result" aria-labelledby="h-due">
<div class="due-h"><h2 id="h-due"><span class="whole">${inChinese(due)}</span><span class="whole">${say(T.due, { weekday: say(weekdayName(due)) })}</span></h2>${provisional && html`<span class="tag">${say(T.provisional)}</span>`}</div>
${stateOf(term, today)}
${provisional && html`<p class="notice notice-main">${say(T.provisionalWhy)}</p>`}
<div class="box-h"><h3>${say(T.strip)}</h3>${stripLegend(strip)}</div>
${stripFigure(strip)}
<h3>${say(T.proof)}</h3>
${proofList(proofInWords(term))}
</section>`
}

function stateOf(term: Term, today: LocalDate): Html {
  const left = daysLeft(term, today)
  const date = inChinese(today)
  if (left.state === 'lastDay') return html`<p><span class="mark mark-soon">${say(T.lastDay)}</span></p>`
  if (left.state === 'over')
    return html`<p><span class="mark mark-wait">${say(T.over, { count: left.since, today: date })}</span></p>`
  return html`<p><span class="mark mark-fine">${say(T.left, { count: left.left, today: date })}</span></p>`
}

const explanation = (): Html =>
  html`<section class="how" aria-labelledby="h-how"><div class="sec-h"><h2 id="h-how">${say(T.how)}</h2></div>
<ol class="then">${Object.values(T.rules).map(({ text, basis }) => html`<li><span>${say(text)} <span class="cite">${say(basis)}</span></span></li>`)}</ol>
<p class="small muted">${say(T.only)}</p></section>`
