import { type CellChange, cellName, cellSpec, type DiagnosisGroup, type Report } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import type { Judged } from './judged.ts'

const T = TEXTS.repairs

/** The smallest changes that mend the broken sums, the likeliest of each group; nothing where no sum is broken. */
export function repairs({ report, diagnosis }: Judged): Html | null {
  const mendable = diagnosis.groups.filter((group) => group.repairs.length > 0)
  return mendable.length === 0 ? null : html`${mendable.map((group, i) => box(report, group, i))}`
}

function box(report: Report, group: DiagnosisGroup, i: number): Html {
  const changes = group.repairs[0]?.changes ?? []
  const title = say(group.broken.length === 1 ? T.titleOne : T.title, {
    cells: changes.length,
    sums: group.broken.length,
  })
  return html`<section class="repair" aria-labelledby="h-fix${i}"><h2 id="h-fix${i}">${title}</h2>
${changes.map((change) => changeRow(report, change))}
<p class="small muted">${others(group, changes.length)}</p></section>\n`
}

function changeRow(report: Report, { address, from, to, sentence }: CellChange): Html {
  const spec = cellSpec(report.form, address)
  if (spec === null) throw new Error(`form ${report.form} has no cell ${address}`)
  return html`<p class="eq"><s>${from ?? say(T.blank)}</s><span class="vh">${say(T.becomes)}</span><span aria-hidden="true">→</span><b>${to}</b><a class="btn-t" href="#${address}">${say(TEXTS.findings.toCell)}<span class="vh">：${say(cellName(spec))}</span></a></p>
<p class="small">${say(sentence)}</p>`
}

/** How far the sums alone can tell. */
function others({ equallyGood, complete, size }: DiagnosisGroup, cells: number): string {
  if (cells > size) return say(T.shift)
  if (equallyGood > 1) return say(T.several, { count: equallyGood, cells })
  return complete ? say(T.only, { cells }) : say(T.perhaps)
}
