import type { FastifyInstance } from 'fastify'
import { assignHandler } from '#app/applications/register/assign-handler'
import { listCases } from '#app/applications/register/list-cases'
import type { Id } from '#app/ports'
import * as api from '#contract/api/cases/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { agencyOf, filterFrom, oneOf } from './from-json.ts'
import { lineToJson } from './record-json.ts'

/** The register as a list, and who handles what. */
export function layRegister(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.listCases, 'list-cases', async ({ actor, params, query }) => {
    const { offset, limit, ...filter } = query
    const asked = { agencyId: agencyOf(params), filter: filterFrom(filter), offset, limit }
    const listed = await listCases(ports, actor, asked)
    if (!listed.ok) return listed
    const { lines, total, counts, days } = listed.value
    return ok({ cases: lines.map(lineToJson), total, counts, ...days })
  })
  serveEndpoint(scope, api.assignHandler, 'assign-handler', async ({ actor, params, body }) => {
    const { title, ...wish } = body
    const changed = await assignHandler(ports, actor, {
      ...oneOf(params),
      version: wish.version,
      handlerId: wish.handlerId as Id | null,
      ...(title !== undefined && { title }),
    })
    return changed.ok ? ok({ version: changed.value.version }) : changed
  })
}
