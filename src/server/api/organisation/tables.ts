import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { exportOrganisation } from '#app/organisation/export-organisation'
import type { Plan, Planned } from '#app/organisation/import/plan'
import { previewOrganisation } from '#app/organisation/import/preview-organisation'
import { takeOverOrganisation } from '#app/organisation/import/take-over-organisation'
import * as api from '#contract/api/organisation/index'
import type { TableProblem } from '#core/organisation/index'
import { ok, tell } from '#core/shared/index'
import { acceptFiles, sentFiles } from '../../clinic/sent-files.ts'
import { orFail } from '../../desk/answers.ts'
import type { SitePorts } from '../../site-ports.ts'
import { binary, saved } from '../cases/binary.ts'
import { serveEndpoint } from '../serve-endpoint.ts'

/** Who mends more lines than these at once does it by rule, and looks again. */
const MOST_PROBLEMS = 500

/** Files with an organisation come in, and go out. */
export async function layTables(scope: FastifyInstance, ports: SitePorts): Promise<void> {
  await acceptFiles(scope)
  serveEndpoint(scope, api.previewOrganisation, 'preview-organisation', async ({ actor, request }) => {
    const tables = await ports.readTables(await sentFiles(request, ''))
    if (!tables.ok) return tables
    const preview = await previewOrganisation(ports, actor, tables.value)
    if (!preview.ok) return preview
    const { plan, read, problems } = preview.value
    const shown = problems.slice(0, MOST_PROBLEMS).map(problemToJson)
    return ok({ read, plan: planToJson(plan), problems: shown, problemCount: problems.length })
  })
  serveEndpoint(scope, api.takeOverOrganisation, 'take-over-organisation', async ({ actor, request }) => {
    const tables = await ports.readTables(await sentFiles(request, ''))
    if (!tables.ok) return tables
    const taken = await takeOverOrganisation(ports, actor, tables.value)
    return taken.ok ? ok(planToJson(taken.value)) : taken
  })
  layExport(scope, ports)
}

function problemToJson(problem: TableProblem) {
  const { table, line, column } = problem
  const { code, message, hint } = tell(problem)
  return { table, line, column, code, message, hint }
}

const counted = (planned: readonly Pick<Planned<unknown>, 'was'>[]) => ({
  added: planned.filter(({ was }) => was === null).length,
  changed: planned.filter(({ was }) => was !== null).length,
})

const planToJson = ({ agencies, sections, persons, accounts }: Plan) => ({
  ...{ agencies: counted(agencies), sections: counted(sections) },
  ...{ people: counted(persons), accounts: counted(accounts) },
})

const TYPES = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: '机关和人员.xlsx' },
  'agencies.csv': { type: 'text/csv; charset=utf-8', name: '机关.csv' },
  'people.csv': { type: 'text/csv; charset=utf-8', name: '人员.csv' },
} as const

function layExport(scope: FastifyInstance, ports: SitePorts): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.EXPORT_PATH,
    {
      config: { useCase: 'export-organisation' },
      schema: {
        ...binary(
          'exportOrganisation',
          '导出机关、人员表，或者空表 The tables with all rows, or without any',
          api.exportParams,
        ),
        querystring: api.exportQuery,
      },
    },
    async (request, reply) => {
      const tables = orFail(await exportOrganisation(ports, request.actor, request.query.rows))
      const { type, name } = TYPES[request.params.format]
      return reply.headers(saved(name, type)).send(Buffer.from(await ports.writeTables(tables, request.params.format)))
    },
  )
}
