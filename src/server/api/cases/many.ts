import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { casesWorkbook } from '#app/applications/many/cases-workbook'
import { registerMany } from '#app/applications/many/register-many'
import * as api from '#contract/api/cases/index'
import { ofAgency } from '#contract/api/common'
import { ok } from '#core/shared/index'
import { orFail } from '../../desk/answers.ts'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { binary, saved } from './binary.ts'
import { agencyOf } from './from-json.ts'
import { oneFile } from './one-file.ts'
import { toldToJson } from './record-json.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Registering from a workbook. Laid where forms with files are taken in. */
export function layMany(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.registerMany, 'register-many', async ({ actor, params, query, request }) => {
    const wish = { agencyId: agencyOf(params), mode: query.mode, file: await oneFile(request) }
    const found = await registerMany(ports, actor, wish)
    if (!found.ok) return found
    const { lines, faults, registered } = found.value
    return ok({
      lines: lines.map(({ problems, cautions, ...line }) => ({
        ...line,
        problems: problems.map(toldToJson),
        cautions: cautions.map(toldToJson),
      })),
      faults,
      registered: [...registered],
    })
  })
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.CASES_TEMPLATE,
    {
      config: { useCase: 'register-many' },
      schema: binary('casesTemplate', '批量登记的模板 The workbook to fill in', ofAgency),
    },
    async (request, reply) => {
      const bytes = orFail(await casesWorkbook(ports, request.actor, agencyOf(request.params)))
      return reply.headers(saved('申请登记模板.xlsx', XLSX)).send(Buffer.from(bytes))
    },
  )
}
