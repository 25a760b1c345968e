import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type HistoryEntry, showHistory } from '#app/audit/show-history'
import { deleteReport } from '#app/delete-report'
import { agencyIdFrom, idFrom } from '#app/identifiers'
import type { AgencyId, Id } from '#app/ports'
import { publishReport, type ReportChange } from '#app/publish-report'
import { showDeskReport } from '#app/show-desk-report'
import { withdrawReport } from '#app/withdraw-report'
import { failure, minuteOf } from '#core/shared/index'
import { type DeskReportModel, deleteReportPage, deskReportPage, PATHS, withdrawReportPage } from '#views/index'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { reportAddress } from '../portal/addresses.ts'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'
import { fieldsOf, sessionOf } from './forms.ts'

const BASE = '/desk/reports/:agency/:id'

/** A report at the desk: looked at, published; withdrawn and deleted after a page that says what will happen. */
export function layDeskReports(app: FastifyInstance, deps: DeskDeps): void {
  const { ports } = deps

  app.get(BASE, { config: { useCase: 'show-desk-report' } }, async (request, reply) =>
    sendHtml(reply, deskReportPage(await modelFor(request, deps))),
  )

  app.get(`${BASE}/delete`, { config: { useCase: 'show-desk-report' } }, async (request, reply) =>
    sendHtml(reply, deleteReportPage(await modelFor(request, deps))),
  )

  app.post(`${BASE}/publish`, { config: { useCase: 'publish-report' } }, async (request, reply) => {
    const { agencyId, id } = orFail(await publishReport(ports, request.actor, changeFrom(request)))
    return reply.redirect(PATHS.deskReport(agencyId, id), 303)
  })

  app.get(`${BASE}/withdraw`, { config: { useCase: 'show-desk-report' } }, async (request, reply) => {
    const model = await modelFor(request, deps)
    if (model.publicHref === null) throw new FailureError(failure('conflict'))
    return sendHtml(reply, withdrawReportPage(model))
  })

  app.post(`${BASE}/withdraw`, { config: { useCase: 'withdraw-report' } }, async (request, reply) => {
    const { agencyId, id } = orFail(await withdrawReport(ports, request.actor, changeFrom(request)))
    return reply.redirect(PATHS.deskReport(agencyId, id), 303)
  })

  app.post(`${BASE}/delete`, { config: { useCase: 'delete-report' } }, async (request, reply) => {
    orFail(await deleteReport(ports, request.actor, changeFrom(request)))
    return reply.redirect(PATHS.desk, 303)
  })
}

function namedReport(request: FastifyRequest): { readonly agencyId: AgencyId; readonly id: Id } {
  const params = paramsOf(request)
  const [agencyId, id] = [agencyIdFrom(params.agency ?? ''), idFrom(params.id ?? '')]
  if (agencyId === null || id === null) throw new FailureError(failure('report-not-found'))
  return { agencyId, id }
}

function changeFrom(request: FastifyRequest): ReportChange {
  const { version = '' } = fieldsOf(request)
  if (!/^\d{1,9}$/.test(version)) throw new FailureError(failure('request-invalid', { detail: 'version' }))
  return { ...namedReport(request), version: Number(version) }
}

async function modelFor(request: FastifyRequest, { ports, frames }: DeskDeps): Promise<DeskReportModel> {
  const named = namedReport(request)
  const shown = orFail(await showDeskReport(ports, request.actor, named))
  const { agencyId, id: objectId } = named
  const history = orFail(await showHistory(ports, request.actor, { agencyId, kind: 'report', objectId }))
  const { site, agency, record, reading, findings, readings, status } = shown
  return {
    frame: frames.of(site, request.actor),
    guard: sessionOf(request),
    ...{ id: record.id, agencyId: agency.id, agency: agency.name, year: record.year, version: record.version, status },
    report: reading.report,
    findings,
    readings: readings.map(({ id, readAt, fileName }) => ({
      readAt: minuteOf(readAt),
      fileName,
      current: id === record.readingId,
    })),
    publicHref: record.status === 'published' ? reportAddress(agency.id, record.year, site.agency) : null,
    history: history.entries.map(historyRow),
  }
}

const historyRow = ({ at, name, from, sentence }: HistoryEntry) => ({
  ...{ at: minuteOf(at), who: name ?? '', from: from ?? '', said: sentence },
})
