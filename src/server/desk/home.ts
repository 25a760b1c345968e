import type { FastifyInstance } from 'fastify'
import { MAX_FILE_MEGABYTES } from '#app/read-report'
import { type DeskEntry, showDesk } from '#app/show-desk'
import { tellEvent } from '#app/trail'
import { minuteOf } from '#core/shared/index'
import { type DeskReport, deskHomePage, PATHS } from '#views/index'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'
import { sessionOf } from './forms.ts'

export function layDeskHome(app: FastifyInstance, { ports, frames }: DeskDeps): void {
  app.get(PATHS.desk, { config: { useCase: 'show-desk' } }, async (request, reply) => {
    const { site, waiting, reports, trail } = orFail(await showDesk(ports, request.actor))
    const model = {
      frame: frames.of(site, request.actor),
      guard: sessionOf(request),
      maxMegabytes: MAX_FILE_MEGABYTES,
      waiting: waiting.map(({ id, source, receivedAt }) => ({
        id,
        name: source.name,
        receivedAt: minuteOf(receivedAt),
      })),
      reports: reports.map(deskReport),
      trail: trail.map((event) => ({ at: minuteOf(event.at), sentence: tellEvent(event).zh })),
    }
    return sendHtml(reply, deskHomePage(model))
  })
}

const deskReport = ({ agency, record, status, errors, warnings }: DeskEntry): DeskReport => ({
  href: PATHS.deskReport(agency.id, record.id),
  agency: agency.name,
  year: record.year,
  ...{ status, errors, warnings },
})
