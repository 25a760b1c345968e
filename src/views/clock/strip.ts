import type { ClockStrip, Square, SquareLook, StripLine, StripNote, StripWeek } from '#core/calendar/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { CLOCK_TEXTS } from './texts.ts'

/** So many weeks of the larger squares stand beside each other in a page of 1,120 px. */
const WEEKS_OF_LARGE = 7

const LOOKS = {
  dayZero: 'd-zero',
  counted: 'd-count',
  toCount: 'd-todo',
  extension: 'd-ext',
  excluded: 'd-excl',
  rest: 'd-rest',
} as const satisfies Record<SquareLook, string>

const PIECES = { start: 'br br-s', inside: 'br', end: 'br br-e', only: 'br br-s br-e' } as const

/** The clock as squares: weeks beside each other, on narrow screens one below the other with their meaning beside them. */
export function stripFigure({ lines, alternative }: ClockStrip): Html {
  const isLarge = lines.every((line) => line.weeks.length <= WEEKS_OF_LARGE)
  return html`<div class="strip${isLarge && ' strip-l'}" role="img" aria-label="${say(alternative)}">${lines.map(lineOf)}</div>`
}

const lineOf = ({ weeks, levels }: StripLine): Html =>
  html`<div class="line" data-levels="${levels}">${weeks.map(weekOf)}</div>\n`

function weekOf({ label, blanks, squares, meaning }: StripWeek): Html {
  const before = Array.from({ length: blanks }, () => html`<span class="d"></span>`)
  const what = meaning.map(
    ({ words, strong }, i) => html`${i > 0 && '；'}${strong ? html`<b>${say(words)}</b>` : say(words)}`,
  )
  return html`<div class="week"><span class="mon">${say(label)}</span><span class="days">${before}${squares.map(squareOf)}</span><span class="what">${what}</span></div>`
}

function squareOf({ look, isMakeUp, isDue, isToday, bracket, notes, title }: Square): Html {
  const names = [LOOKS[look], isMakeUp && 'd-make', isDue && 'd-due'].filter((name) => name !== false)
  return html`<span class="d ${names.join(' ')}" title="${say(title)}">${bracket && html`<i class="${PIECES[bracket]}"></i>`}${isToday && html`<i class="now"></i>`}${notes.map(noteOf)}</span>`
}

const ALIGNS = { start: 'note', middle: 'note note-mid', end: 'note note-end' } as const

const noteOf = ({ words, align, strong, level }: StripNote): Html =>
  html`<span class="${ALIGNS[align]}" data-level="${level}">${strong ? html`<b>${say(words)}</b>` : say(words)}</span>`

/** What the squares of this strip mean: those that it has. */
export function stripLegend({ looks, hasMakeUp }: ClockStrip): Html {
  const known = Object.entries(LOOKS).flatMap(([look, name]) =>
    looks.filter((found) => found === look).map((found) => [name, CLOCK_TEXTS[found]] as const),
  )
  const all = [
    ...known,
    ...(hasMakeUp ? [['d-count d-make', CLOCK_TEXTS.makeUp] as const] : []),
    ['d-due', CLOCK_TEXTS.due] as const,
  ]
  return html`<ul class="legend" aria-label="${say(CLOCK_TEXTS.legend)}">${all.map(
    ([name, meaning]) => html`<li><span class="d ${name}"></span>${say(meaning)}</li>`,
  )}</ul>`
}
