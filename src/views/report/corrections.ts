import { type CellDifference, cellName, cellSpec, FORMS, type FormId, type ReportCell } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import type { CorrectionNote, ReportPageModel } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.report

/** More changed cells than this are folded: the note must not hide the check below it. */
const SHOWN = 12

/** When a published report was replaced and what that changed; nothing when it never was. PUB-7 */
export function corrections({
  corrections: notes,
  publishedAt,
}: Pick<ReportPageModel, 'corrections' | 'publishedAt'>): Html | null {
  if (notes.length === 0) return null
  return html`<section class="check-note" aria-labelledby="h-corrections"><h2 id="h-corrections">${say(T.corrections)}</h2>
<p>${say(T.firstPublished, { date: publishedAt.slice(0, 10) })}</p>
${notes.map(note)}</section>`
}

function note({ on, comparison }: CorrectionNote): Html {
  const { before, after, cells, texts } = comparison
  const sections = texts.filter(({ changes }) => changes.length > 0).map(({ section }) => say(T.sections[section]))
  const sentences = [
    say(T.corrected, { date: on }),
    before.form !== after.form ? say(T.correctedForm, { form: FORMS[after.form].notice }) : '',
    cells.length > 0 ? say(T.correctedCells, { count: cells.length }) : '',
    sections.length > 0 ? say(T.correctedTexts, { sections: sections.join('、') }) : '',
  ]
  const list = html`<ul>${cells.map((cell) => html`<li>${changeSentence(after.form, cell)}</li>\n`)}</ul>`
  if (cells.length <= SHOWN) return html`<p>${sentences.join('')}</p>${cells.length > 0 && list}`
  return html`<details class="more-found"><summary>${sentences.join('')}</summary>${list}</details>`
}

function changeSentence(form: FormId, { address, before, after }: CellDifference): string {
  const spec = cellSpec(form, address)
  if (spec === null) throw new Error(`form ${form} has no cell ${address}`)
  return say(T.correctedCell, { cell: say(cellName(spec)), before: cellText(before), after: cellText(after) })
}

function cellText(cell: ReportCell): string {
  if (cell.state === 'value') return `${cell.value}${cell.unit ?? ''}`
  if (cell.state === 'blank') return cell.mark || say(T.blankCell)
  return cell.source?.text || say(T.unreadableCell)
}
