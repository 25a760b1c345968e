import {
  type CellChange,
  cellName,
  cellSpec,
  type DiagnosisGroup,
  FORMS,
  type Repair,
  type Report,
} from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import type { Judged } from '../report/judged.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { ClinicManner } from './models.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.repair
const R = TEXTS.repairs
/** Of equally good repairs so many are shown; the others are counted. */
const SHOWN = 6

/** The smallest changes that mend the broken sums, group by group, and the cells that wait for a choice. */
export function repairPanel({ report, diagnosis }: Judged, manner: ClinicManner): Html | null {
  const choices = unreadableChoices(report, manner)
  if (diagnosis.groups.length === 0 && choices.length === 0) return null
  return html`<div class="repairs">${diagnosis.groups.map((group, i) => groupBox(report, group, i, manner))}
${choices}
${manner === 'sent' && html`<p class="small muted">${say(T.script)}</p>`}</div>`
}

function groupBox(report: Report, group: DiagnosisGroup, i: number, manner: ClinicManner): Html {
  const [likeliest] = group.repairs
  if (likeliest === undefined) return noRepair(group, i)
  const cells = likeliest.changes.length
  const sums = group.broken.length
  return html`<section class="repair" aria-labelledby="h-fix${i}"><h3 id="h-fix${i}">${say(sums === 1 ? R.titleOne : R.title, { cells, sums })}</h3>
${likeliest.changes.map((change) => changeView(report, change))}
<p class="small muted">${checkFirst(report, likeliest)}</p>
${manner === 'browser' && applyButton(likeliest, i, 0, i === 0 ? 'btn' : 'btn-2')}
${others(report, group, i, manner)}</section>\n`
}

function changeView(report: Report, { address, from, to, sentence }: CellChange): Html {
  return html`<p class="eq"><s>${from ?? say(R.blank)}</s><span class="vh">${say(T.arrow)}</span><span aria-hidden="true">→</span><b>${to}</b><a class="btn-t" href="#${address}">${say(TEXTS.findings.toCell)}<span class="vh">：${nameOf(report, address)}</span></a></p>
<p class="small">${say(sentence)}</p>`
}

function nameOf({ form }: Report, address: CellChange['address']): string {
  const spec = cellSpec(form, address)
  if (spec === null) throw new Error(`form ${form} has no cell ${address}`)
  return say(cellName(spec))
}

function checkFirst({ year }: Report, { changes }: Repair): string {
  const [first] = changes
  if (first === undefined) throw new Error('a repair without changes')
  return say(T.ask, { year: year === null ? '' : say(T.ofYear, { year: year.value }), to: first.to })
}

function applyButton({ changes }: Repair, group: number, repair: number, shape: 'btn' | 'btn-2' | 'btn-t'): Html {
  const [first] = changes
  const text = changes.length === 1 ? say(T.apply, { to: first?.to ?? '' }) : say(T.applyAll, { count: changes.length })
  return html`<button class="${shape}" type="button" data-do="apply" data-group="${group}" data-repair="${repair}">${text}</button>`
}

/** How far the sums alone can tell, and the repairs that are as good. */
function others(
  report: Report,
  { repairs, equallyGood, size, complete }: DiagnosisGroup,
  i: number,
  manner: ClinicManner,
): Html {
  const listed = repairs.slice(1, SHOWN).map((repair, n) => otherRepair(report, repair, i, n + 1, manner))
  const unlisted = repairs.length - 1 - listed.length
  const list = listed.length > 0 && html`<ul class="others-list">${listed}</ul>`
  const rest = unlisted > 0 && html`<p class="small muted">${say(T.more, { count: unlisted })}</p>`
  const isShift = repairs.length > equallyGood
  const told = !complete
    ? say(T.perhaps)
    : equallyGood > 1
      ? say(T.several, { cells: size, count: equallyGood })
      : say(T.only, { cells: size, more: size + 1 })
  return html`<p class="small after">${told}${isShift && ` ${say(T.shifted)}`}</p>${list}${rest}`
}

function otherRepair(report: Report, repair: Repair, group: number, n: number, manner: ClinicManner): Html {
  const parts = repair.changes.map(
    ({ address, from, to }, k) =>
      html`${k > 0 && '；'}<a href="#${address}">${nameOf(report, address)}</a> ${from ?? say(R.blank)} → <b>${to}</b>`,
  )
  return html`<li><span>${parts}</span>${manner === 'browser' && applyButton(repair, group, n, 'btn-t')}</li>`
}

function noRepair({ broken }: DiagnosisGroup, i: number): Html {
  return html`<section class="repair" aria-labelledby="h-fix${i}"><h3 id="h-fix${i}">${say(T.heading)}</h3>
<p class="small">${say(T.none, { count: broken.length })}</p></section>\n`
}

/** A cell of which the print does not decide the number: the person does, from what it may be. */
function unreadableChoices(report: Report, manner: ClinicManner): readonly Html[] {
  return FORMS[report.form].cells.flatMap((spec) => {
    const cell = report.cells[spec.address]
    if (cell?.state !== 'unreadable' || cell.candidates.length === 0) return []
    const facts = { cell: say(cellName(spec)), text: cell.source?.text ?? '' }
    const buttons = cell.candidates.map(
      (to) =>
        html`<button class="btn-2 btn-s" type="button" data-do="choose" data-address="${spec.address}" data-to="${to}">${to}</button>`,
    )
    return [
      html`<section class="repair"><p class="small"><a href="#${spec.address}">${say(T.choose, facts)}</a></p><div class="row-acts">${manner === 'browser' ? buttons : cell.candidates.join('、')}</div></section>\n`,
    ]
  })
}
