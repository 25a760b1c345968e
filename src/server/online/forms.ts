import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ONLINE_FILES } from '#app/applications/online/sent-files'
import type { SourceFile } from '#app/ports'
import { failure } from '#core/shared/index'
import { comesFromOurPage } from '../desk/forms.ts'
import { FailureError } from '../http/failures.ts'
import { fileNameFrom } from '../http/file-names.ts'

/** Of a long description in percent-encoded Chinese, and all other fields. */
const FORM_BYTES = 256 * 1024
const FIELDS = 40
const FIELD_BYTES = 64 * 1024
const FILE_BYTES = ONLINE_FILES.megabytes * 1024 * 1024

export interface SentForm {
  /** Of a field that was sent twice the last one counts; one that was not sent is ''. */
  readonly field: (name: string) => string
  readonly files: readonly SourceFile[]
}

const forged = (): FailureError => new FailureError(failure('forged-request'))

/** Takes forms in, with and without files, and refuses what a browser says comes from another site, before its body is read. */
export async function acceptOnlineForms(scope: FastifyInstance, origin: () => string): Promise<void> {
  await scope.register(multipart, {
    limits: {
      ...{ fileSize: FILE_BYTES, files: ONLINE_FILES.most + 1, fields: FIELDS, fieldSize: FIELD_BYTES },
      ...{ parts: FIELDS + ONLINE_FILES.most + 1, headerPairs: 50 },
    },
  })
  const type = 'application/x-www-form-urlencoded'
  scope.addContentTypeParser(type, { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)))
  })
  scope.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD' || comesFromOurPage(request, origin())) done()
    else done(forged())
  })
}

export async function sentForm(request: FastifyRequest): Promise<SentForm> {
  if (request.body instanceof URLSearchParams) return formOf(new Map(request.body), [])
  if (!request.isMultipart()) throw forged()
  try {
    return await multipartForm(request)
  } finally {
    // What is left is read and dropped, else the sender would wait for us and not see the answer. `requestTimeout` bounds it.
    request.raw.unpipe()
    request.raw.resume()
  }
}

const formOf = (fields: ReadonlyMap<string, string>, files: readonly SourceFile[]): SentForm => ({
  field: (name) => fields.get(name) ?? '',
  files,
})

async function multipartForm(request: FastifyRequest): Promise<SentForm> {
  const fields = new Map<string, string>()
  const files: SourceFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields.set(part.fieldname, String(part.value))
      continue
    }
    const bytes = await part.toBuffer()
    if (part.file.truncated) throw new FailureError(failure('upload-large', { megabytes: ONLINE_FILES.megabytes }))
    // A form without a chosen file sends a part without a name.
    const name = String(part.filename ?? '')
    if (name !== '' || bytes.length > 0) files.push({ name: fileNameFrom(name), bytes })
  }
  return formOf(fields, files)
}

/** Sealed bytes as they travel in a form or a cookie. */
export const textFrom = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
export const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))
