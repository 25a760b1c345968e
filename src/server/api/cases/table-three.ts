import type { FastifyInstance } from 'fastify'
import { openCell } from '#app/applications/table/open-cell'
import { showTableThree } from '#app/applications/table/show-table-three'
import * as api from '#contract/api/cases/index'
import { type LocalDate, ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { agencyOf } from './from-json.ts'
import { lineToJson } from './record-json.ts'

/** Table 三 as the register counts it, and what stands behind its cells. */
export function layTableThree(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.showTableThree, 'show-table-three', async ({ actor, params, query }) => {
    const knownOn = (query.knownOn ?? null) as LocalDate | null
    const shown = await showTableThree(ports, actor, { agencyId: agencyOf(params), year: params.year, knownOn })
    if (!shown.ok) return shown
    const { rows, years, compared } = shown.value
    return ok({
      ...{ year: params.year, years: [...years], knownOn },
      rows: rows.map(({ row, label, values }) => ({ row, label, values: { ...values } })),
      compared: compared && { corrections: compared.corrections, differences: [...compared.differences] },
    })
  })
  serveEndpoint(scope, api.openCell, 'open-cell', async ({ actor, params }) => {
    const { year, row, column } = params
    const opened = await openCell(ports, actor, { agencyId: agencyOf(params), year, row: row as `r${number}`, column })
    return opened.ok ? ok({ cases: opened.value.map(lineToJson) }) : opened
  })
}
