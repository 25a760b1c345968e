import type { FastifyInstance } from 'fastify'
import { listComplaints, readComplaint } from '#app/applications/online/read-complaints'
import type { CasePorts } from '#app/applications/ports'
import { idFrom } from '#app/identifiers'
import { failure } from '#core/shared/index'
import { complaintPage, complaintsPage, PATHS } from '#views/index'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'

interface Deps extends Pick<DeskDeps, 'frames'> {
  readonly ports: CasePorts
}

/** Complaints that came in to the office as the supervising one. */
export function layDeskComplaints(app: FastifyInstance, { ports, frames }: Deps): void {
  app.get(PATHS.complaints, { config: { useCase: 'list-complaints' } }, async (request, reply) => {
    const { site, complaints } = orFail(await listComplaints(ports, request.actor))
    return sendHtml(reply, complaintsPage({ frame: frames.of(site, request.actor), complaints }))
  })

  app.get('/desk/complaints/:id', { config: { useCase: 'read-complaint' } }, async (request, reply) => {
    const id = idFrom(paramsOf(request).id ?? '')
    if (id === null) throw new FailureError(failure('not-found'))
    const { site, head, content } = orFail(await readComplaint(ports, request.actor, id))
    return sendHtml(reply, complaintPage({ frame: frames.of(site, request.actor), head, content }))
  })
}
