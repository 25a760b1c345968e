import { cellName, FORMS, type Read, type Report } from '#core/annual-report/index'
import { inChinese } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.upload

/** `200 格全部读出`, or how many were blank or could not be read. */
export function cellsSentence(report: Report): string {
  const states = Object.values(report.cells).map((cell) => cell.state)
  const count = (state: string): number => states.filter((s) => s === state).length
  const [read, blank, unreadable] = [count('value'), count('blank'), count('unreadable')]
  return blank + unreadable === 0 ? say(T.allCells, { read }) : say(T.cells, { read, blank, unreadable })
}

/** What the file says of itself, and the cells that reading could not decide. */
export function whatWasRead(report: Report): Html {
  const { agency, date } = report.signature
  const signed = [agency, date && inChinese(date)].filter(Boolean).join('　')
  const rows: readonly (readonly [string, Html | string])[] = [
    [say(TEXTS.desk.agency), fact(report.agency)],
    [say(TEXTS.desk.year), fact(report.year)],
    [say(T.titleIs), report.title?.value ?? say(T.noTitle)],
    [say(T.signed), signed || say(T.notFound)],
    [say(T.formIs), FORMS[report.form].notice],
  ]
  return html`<section class="block" aria-labelledby="h-read"><div class="sec-h"><h2 id="h-read">${say(T.read)}</h2></div>
<dl class="dl">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<ul class="reading-notes">${report.notes.map((note) => html`<li>${say(note)}</li>`)}${unreadable(report)}</ul></section>`
}

/** Cells that do not decide one number, with what is printed and what it may be: nothing is guessed. */
const unreadable = (report: Report): readonly Html[] =>
  FORMS[report.form].cells.flatMap((spec) => {
    const cell = report.cells[spec.address]
    if (cell?.state !== 'unreadable') return []
    const facts = { cell: say(cellName(spec)), text: cell.source?.text ?? '', candidates: cell.candidates.join('、') }
    const sentence = say(cell.candidates.length > 0 ? T.unreadable : T.unreadableOpen, facts)
    return [html`<li><a href="#${spec.address}">${sentence}</a></li>`]
  })

/** What the file says about itself, with what makes it doubtful: names that recognition misread, two years. */
function fact(read: Read<string | number> | null): Html {
  if (read === null) return html`${say(T.notFound)}`
  const doubt = { certain: null, likely: say(T.likely), doubtful: say(T.doubtful) }[read.certainty]
  const otherwise = read.otherwise.length > 0 && say(T.otherwise, { values: read.otherwise.join('、') })
  return html`${read.value}${doubt && html`<span class="doubt">${doubt}</span>`}${otherwise && html`<span class="doubt">${otherwise}</span>`}`
}
