import { batchOutcome } from '#core/annual-report/index'
import { type Html, html } from '../html.ts'
import { say } from '../say.ts'
import type { ClinicReport } from './models.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.download

const FORMATS = ['docx', 'xlsx', 'html', 'json'] as const
export type ClinicFormat = (typeof FORMATS)[number]

/** The report as a file, made in the browser; a PDF alone needs the site, and says so. */
export function downloads({ report, findings, applied }: ClinicReport): Html {
  const { verdict } = batchOutcome(report, findings)
  const button = (format: ClinicFormat): Html =>
    html`<button class="btn-2 btn-s" type="button" data-do="download" data-format="${format}">${say(T[format])}</button>`
  return html`<section class="block" aria-labelledby="h-down"><div class="sec-h"><h3 id="h-down">${say(applied.length > 0 ? T.repaired : T.heading)}</h3></div>
<div class="row-acts">${FORMATS.map(button)}${
    verdict === 'wrong' && html`<button class="btn-2 btn-s" type="button" data-do="notice">${say(T.notice)}</button>`
  }</div>
<p class="small muted">${say(T.here)}</p>
<div class="row-acts"><button class="btn-2 btn-s" type="button" data-do="pdf" aria-describedby="pdf-what">${say(T.pdf)}</button></div>
<p class="small muted" id="pdf-what">${say(T.pdfWhat)}</p></section>`
}
