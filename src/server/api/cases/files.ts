import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { addCaseFile } from '#app/applications/files/add-case-file'
import { eraseCaseFile } from '#app/applications/files/erase-case-file'
import { readCaseFile } from '#app/applications/files/read-case-file'
import { downloadLetter } from '#app/applications/letters/download-letter'
import type { Id } from '#app/ports'
import * as api from '#contract/api/cases/index'
import { ok } from '#core/shared/index'
import { orFail } from '../../desk/answers.ts'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { binary, saved } from './binary.ts'
import { fileToJson } from './file-json.ts'
import { oneOf } from './from-json.ts'
import { layMany } from './many.ts'
import { oneFile, SENT_MEGABYTES } from './one-file.ts'

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const

/** Files of a case, and letters as files. What was handed in is never shown in the page of this site, only saved. */
export async function layCaseFiles(scope: FastifyInstance, ports: SitePorts): Promise<void> {
  await scope.register(multipart, { limits: { fileSize: SENT_MEGABYTES * 1024 * 1024, files: 1, fields: 2, parts: 4 } })
  serveEndpoint(scope, api.addCaseFile, 'add-case-file', async ({ actor, params, query, request }) => {
    const added = await addCaseFile(ports, actor, { ...oneOf(params), kind: query.kind, file: await oneFile(request) })
    return added.ok ? ok(fileToJson(added.value)) : added
  })
  serveEndpoint(scope, api.eraseCaseFile, 'erase-case-file', async ({ actor, params }) => {
    const erased = await eraseCaseFile(ports, actor, { ...oneOf(params), fileId: params.fileId as Id })
    return erased.ok ? ok({}) : erased
  })
  layContent(scope, ports)
  layLetterFile(scope, ports)
  layMany(scope, ports)
}

function layContent(scope: FastifyInstance, ports: SitePorts): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.CASE_FILE_CONTENT,
    {
      config: { useCase: 'read-case-file' },
      schema: binary(
        'readCaseFile',
        '读取案卷里的文件，留下记录 Read a file of a case; each look is recorded',
        api.caseFileParams,
      ),
    },
    async (request, reply) => {
      const wish = { ...oneOf(request.params), fileId: request.params.fileId as Id }
      const { file, name, bytes } = orFail(await readCaseFile(ports, request.actor, wish))
      return reply.headers(saved(name, file.mediaType)).send(Buffer.from(bytes))
    },
  )
}

function layLetterFile(scope: FastifyInstance, ports: SitePorts): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    api.LETTER_FILE,
    {
      config: { useCase: 'read-case' },
      schema: binary(
        'downloadLetter',
        '下载文书，留下记录 Download a letter; each download is recorded',
        api.letterFileParams,
      ),
    },
    async (request, reply) => {
      const { letterId, format } = request.params
      const wish = { ...oneOf(request.params), letterId: letterId as Id, format }
      const { fileName, bytes } = orFail(await downloadLetter(ports, request.actor, wish))
      return reply.headers(saved(fileName, TYPES[format])).send(Buffer.from(bytes))
    },
  )
}
