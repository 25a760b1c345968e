import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { permit } from '#app/permissions'
import {
  annualReport,
  checkEntryToJson,
  checkOutput,
  checkOutputToJson,
  errorOutput,
  failureEntryToJson,
  reportFromJson,
} from '#contract/index'
import { diagnose, reportDocument } from '#core/annual-report/index'
import { PATHS } from '#views/index'
import type { ClinicDeps } from '../clinic/deps.ts'
import { examineSent } from '../clinic/examine.ts'
import { acceptFiles } from '../clinic/sent-files.ts'
import { orFail } from '../desk/answers.ts'

const REPORT_BYTES = 2 * 1024 * 1024

const REFUSALS = { 400: errorOutput, 413: errorOutput, 429: errorOutput, 503: errorOutput }

const nameQuery = z.object({
  name: z
    .string()
    .max(500)
    .optional()
    .meta({ description: '文件名，直接发送文件内容时使用。Name of the file, where its bytes are the body.' }),
})

/** Reads and checks report files; nothing of them is kept. */
export async function layClinicCheck(scope: FastifyInstance, deps: ClinicDeps): Promise<void> {
  await acceptFiles(scope)
  scope.withTypeProvider<ZodTypeProvider>().post(
    PATHS.clinicCheck,
    {
      config: { useCase: 'use-clinic' },
      schema: {
        operationId: 'checkReports',
        summary: '读取并核对年度报告 Read and check annual reports',
        description: '文件读完即丢，不留存。The files are not kept.',
        querystring: nameQuery,
        response: { 200: checkOutput, ...REFUSALS },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const examined = await examineSent(deps, request, reply, request.query.name ?? '')
      return checkOutputToJson(
        examined.map((found) =>
          'report' in found
            ? checkEntryToJson(
                found.source,
                found.report,
                found.findings,
                diagnose(found.report, found.previous?.report ?? null),
              )
            : failureEntryToJson(found.source, found.failure),
        ),
      )
    },
  )
}

/** Sets a report, sent as data, as a PDF; nothing of it is kept. */
export function layClinicPdf(scope: FastifyInstance, { ports, turnstile }: ClinicDeps): void {
  scope.withTypeProvider<ZodTypeProvider>().post(
    PATHS.clinicPdf,
    {
      config: { useCase: 'use-clinic' },
      bodyLimit: REPORT_BYTES,
      schema: {
        operationId: 'printReport',
        summary: '把一份报告排成 PDF Set a report as PDF',
        description: '报告排好即丢，不留存。The report is not kept.',
        body: annualReport,
        response: {
          200: { content: { 'application/pdf': { schema: z.any().meta({ type: 'string', format: 'binary' }) } } },
          422: errorOutput,
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      orFail(permit(request.actor, 'use-clinic'))
      const document = reportDocument(orFail(reportFromJson(request.body)), { gapNotes: false })
      const options = { at: ports.clock.now(), demonstration: false }
      const pdf = await turnstile.pass(request, () => ports.writer.write(document, 'pdf', options))
      return reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/pdf' }).send(pdf)
    },
  )
}
