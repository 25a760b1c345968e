import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { originalsZip } from '#adapters/formats/write/originals-zip'
import { gatherOriginals } from '#app/applications/file/gather-originals'
import { printCaseFile } from '#app/applications/file/print-case-file'
import * as api from '#contract/api/cases/index'
import { orFail } from '../../desk/answers.ts'
import type { SitePorts } from '../../site-ports.ts'
import { binary, saved } from './binary.ts'
import { oneOf } from './from-json.ts'

export function layPrintedFile(scope: FastifyInstance, ports: SitePorts): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.PRINTED_CASE_FILE,
    {
      config: { useCase: 'print-case-file' },
      schema: {
        ...binary(
          'printCaseFile',
          '把全案打印成一份有目录的 PDF，留下记录 Print a case as one indexed PDF; each print is recorded',
          api.printedCaseFileParams,
        ),
        querystring: api.printedCaseFileQuery,
      },
    },
    async (request, reply) => {
      const { purpose, parts = null } = request.query
      const wish = { ...oneOf(request.params), purpose, parts }
      const { fileName, bytes } = orFail(await printCaseFile(ports, request.actor, wish))
      return reply.headers(saved(fileName, 'application/pdf')).send(Buffer.from(bytes))
    },
  )
}

export function layOriginals(scope: FastifyInstance, ports: SitePorts): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.ORIGINALS,
    {
      config: { useCase: 'print-case-file' },
      schema: binary(
        'downloadOriginals',
        '下载案卷里的全部原件和目录，留下记录 Download all files of a case with an index; each download is recorded',
        api.printedCaseFileParams,
      ),
    },
    async (request, reply) => {
      const { name, files, index } = orFail(await gatherOriginals(ports, request.actor, oneOf(request.params)))
      return reply.headers(saved(`${name}.zip`, 'application/zip')).send(Buffer.from(originalsZip(files, index)))
    },
  )
}
