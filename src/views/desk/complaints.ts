import { COMPLAINT_FIELDS, COMPLAINT_MATTERS, type ComplaintContent } from '#core/application/index'
import type { LocalDate } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import { deskPage } from '../layout/desk.ts'
import type { Frame } from '../models.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.complaints

export interface ComplaintRow {
  readonly id: string
  readonly number: string
  readonly received: LocalDate
  readonly about: ComplaintContent['about']
  readonly agency: string
}

/** What came in to the office as the supervising one (Art. 47), the newest first. */
export const complaintsPage = ({ frame, complaints }: { frame: Frame; complaints: readonly ComplaintRow[] }): string =>
  deskPage({
    frame,
    title: say(T.title),
    state: html`<p>${complaints.length === 0 ? say(T.none) : say(T.count, { count: complaints.length })}</p>`,
    place: 'complaints',
    content: complaints.length === 0 ? html`` : list(complaints),
  })

const list = (complaints: readonly ComplaintRow[]): Html =>
  html`<table class="list acts-list"><thead><tr><th scope="col">${say(T.about)}</th><th scope="col">${say(T.agency)}</th><th scope="col">${say(T.received)}</th><th scope="col" class="num">${say(TEXTS.desk.next)}</th></tr></thead><tbody>
${complaints.map(
  ({ id, number, received, about, agency }) =>
    html`<tr><th scope="row" class="what">${number}　${say(COMPLAINT_MATTERS[about])}</th><td>${agency}</td><td>${received}</td><td class="num"><a class="btn-t" href="${PATHS.complaint(id)}" aria-label="${say(T.openOne, { number })}">${say(TEXTS.desk.open)}</a></td></tr>\n`,
)}</tbody></table>`

interface ComplaintModel {
  readonly frame: Frame
  readonly head: ComplaintRow
  readonly content: ComplaintContent
}

export function complaintPage({ frame, head, content }: ComplaintModel): string {
  const { about, caseNumber, text, name, contact } = content
  const rows = [
    [T.agency, head.agency],
    [T.received, head.received],
    [COMPLAINT_FIELDS.about, say(COMPLAINT_MATTERS[about])],
    [COMPLAINT_FIELDS.caseNumber, caseNumber],
    [COMPLAINT_FIELDS.text, text],
    [COMPLAINT_FIELDS.name, name],
    [COMPLAINT_FIELDS.contact, contact],
  ] as const
  return deskPage({
    frame,
    title: head.number,
    state: html`<p>${say(T.looked)}</p>`,
    place: 'complaints',
    content: html`<dl class="sheet box told ask-first">${rows.map(([label, value]) => value !== null && html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>\n`)}</dl>
<p class="after"><a class="btn-2" href="${PATHS.complaints}">${say(T.back)}</a></p>`,
  })
}
