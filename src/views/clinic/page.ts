import { type Html, html } from '../html.ts'
import { foot } from '../layout/foot.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { demonstrationTag, skeleton } from '../layout/page.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { sendForm } from './drop.ts'
import type { ClinicModel, ClinicScripts } from './models.ts'
import { openedReport } from './opened.ts'
import { resultList } from './results.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS

/** Drop a report and be told what is wrong with it. Works by a plain form; the script, where there is one, reads without sending. */
export function clinicPage(model: ClinicModel): string {
  const { frame, scripts, limits, rows, refusal } = model
  const name = say(T.name)
  return skeleton({
    frame,
    title: `${name} - ${frame.agency}`,
    tags: columnTags(frame, { name, description: say(T.motto), type: '信息公开年报' }, [name]),
    bodyClass: 'canvas',
    script: rows === null ? (scripts?.page ?? null) : null,
    body: html`<header class="letter"><div class="wrap letter-in"><a class="agency" href="${PATHS.clinic}"><b>${name}</b><span>${say(T.motto)}</span></a>${demonstrationTag(frame)}</div>
<div class="wrap"><div class="wenwu" role="presentation"></div></div></header>
<main id="main" class="wrap clinic"${scripts !== null && addresses(scripts, limits.files)}><h1 class="vh">${name}</h1>
${refusal !== null && html`<p class="notice" role="alert">${refusal}</p>`}
${sendForm(limits)}
<div id="progress"></div><p id="status" class="vh" role="status"></p><div id="notice"></div>
<div id="results">${rows !== null && resultList({ rows, current: null, aside: null, manner: 'sent' })}</div>
<div id="opened">${rows !== null && sentReports(model)}</div>
</main>
${clinicFoot(model)}`,
  })
}

const addresses = ({ reading, writing }: ClinicScripts, files: number): Html =>
  html` data-reading="${reading}" data-writing="${writing}" data-pdf="${PATHS.clinicPdf}" data-files="${files}"`

const sentReports = ({ rows }: ClinicModel): readonly Html[] =>
  (rows ?? []).flatMap((row) => (row.outcome.kind === 'report' ? [openedReport(row, row.outcome.value, 'sent')] : []))

const clinicFoot = ({ frame }: ClinicModel): Html =>
  html`<nav class="wrap clinic-foot small muted" aria-label="${say(T.foot.label)}"><span>${say(T.foot.rules)}</span><a href="${PATHS.openapi}">${say(T.foot.api)}</a><a href="${PATHS.home}">${frame.agency}</a></nav>
${foot(frame)}`
