import { cellName, cellSpec, type Report } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import { reportTitle } from '../portal/report-rows.ts'
import { findingsList } from '../report/findings.ts'
import { type Judged, judge } from '../report/judged.ts'
import { type CellMarks, cellMarks } from '../report/marks.ts'
import { whatWasRead } from '../report/reading.ts'
import { tallySums } from '../report/sums.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { downloads } from './downloads.ts'
import type { AppliedChange, ClinicManner, ClinicReport, ClinicRow } from './models.ts'
import { repairPanel } from './repair-panel.ts'
import { namedFor, scoped } from './scoped.ts'
import { reportParts } from './tables.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.opened

/** One report opened: the form's tables with the cells to look at, beside them the repair and all that was found. */
export function openedReport(
  { id, file }: Pick<ClinicRow, 'id' | 'file'>,
  value: ClinicReport,
  manner: ClinicManner,
): Html {
  const judged = judge(value.report, value.findings)
  const body = html`<div class="sec-h"><h2 id="h" tabindex="-1">${titleOf(value.report)}</h2><span class="small muted">${readLine(value)}</span></div>
<p class="small muted from" id="from">${file}${value.previous !== null && html`　${say(T.withPrevious, { file: value.previous.file })}`}</p>
<div class="split"><div class="marked" role="group" aria-label="${say(T.tables)}">
${reportParts(judged, marksOf(judged))}
</div>
<div class="beside">
${manner === 'browser' && changesMade(value)}
${manner === 'browser' && value.applied.length > 0 && downloads(value)}
${repairPanel(judged, manner)}
${findingsList(judged)}
${whatWasRead(value.report)}
${manner === 'browser' && value.applied.length === 0 && downloads(value)}
</div></div>`
  return html`<section class="opened" id="${id}" aria-labelledby="${id}-h ${id}-from">${scoped(id, manner === 'sent' ? namedFor(file, body) : body)}
<p class="to-list"><a href="#row-${id}">${say(T.toList)}</a></p></section>\n`
}

function titleOf({ title, agency, year }: Report): string {
  if (title !== null) return title.value
  return agency === null || year === null ? say(T.title) : reportTitle(agency.value, year.value)
}

function readLine({ report, findings }: ClinicReport): string {
  const cells = Object.values(report.cells)
  const read = cells.filter(({ state }) => state === 'value').length
  const { passed, total } = tallySums(report, findings)
  const told = read === cells.length ? say(T.allRead, { cells: read }) : say(T.someRead, { read, cells: cells.length })
  return `${told}　${say(T.sums, { passed, total })}`
}

/** Every cell that a listed repair changes can be reached, also where nothing else marks it. */
function marksOf(judged: Judged): CellMarks {
  const marks = new Map(cellMarks(judged))
  const changes = judged.diagnosis.groups.flatMap(({ repairs }) => repairs.flatMap((repair) => repair.changes))
  for (const { address } of changes)
    if (!marks.has(address)) marks.set(address, { classes: [], link: null, asides: [] })
  return marks
}

function changesMade({ report, applied }: ClinicReport): Html | false {
  if (applied.length === 0) return false
  return html`<section class="sheet panel applied" aria-labelledby="h-applied"><h3 id="h-applied">${say(CLINIC_TEXTS.repair.applied, { count: applied.length })}</h3>
<ul class="then-list">${applied.map((change) => html`<li>${appliedWords(report, change)}</li>`)}</ul>
<button class="btn-2 btn-s" type="button" id="undo" data-do="undo">${say(CLINIC_TEXTS.repair.undo)}</button></section>`
}

function appliedWords({ form }: Report, { address, from, to }: AppliedChange): Html {
  const spec = cellSpec(form, address)
  if (spec === null) throw new Error(`form ${form} has no cell ${address}`)
  return html`${say(cellName(spec))}：${from ?? say(TEXTS.repairs.blank)} → <b>${to}</b>`
}
