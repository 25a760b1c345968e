import type { FastifyInstance } from 'fastify'
import { type HistoryEntry, showHistory } from '#app/audit/show-history'
import type { AgencyId } from '#app/ports'
import * as api from '#contract/api/administration/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'

/** What was done to an object. */
export function layHistory(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.showHistory, 'show-history', async ({ actor, params }) => {
    const one = { agencyId: params.agencyId as AgencyId, kind: params.kind, objectId: params.id }
    const shown = await showHistory(ports, actor, one)
    if (!shown.ok) return shown
    return ok({ entries: shown.value.entries.map(entryToJson), older: shown.value.older })
  })
}

const entryToJson = ({ changes, ...entry }: HistoryEntry) => ({
  ...entry,
  changes: changes.map((change) => ({ ...change })),
})
