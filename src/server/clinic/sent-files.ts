import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SourceFile } from '#app/ports'
import { failure } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'
import { fileNameFrom } from '../http/file-names.ts'

/** Of one request. */
export const SENT = { files: 20, megabytes: 50 } as const
const BYTES = SENT.megabytes * 1024 * 1024

const tooLarge = (): FailureError => new FailureError(failure('file-too-large', { limitMB: SENT.megabytes }))

/** Takes files in as a form sends them, or one as the body itself; whatever its type is called. */
export async function acceptFiles(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    limits: {
      fileSize: BYTES,
      files: SENT.files + 1,
      fields: 4,
      fieldSize: 1024,
      parts: SENT.files + 5,
      headerPairs: 50,
    },
  })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BYTES }, (_request, body, done) => done(null, body))
}

/** The files of a request, at least one. They stay in memory, and go with the answer. Errors: no-file, too-many-files, file-too-large. */
export async function sentFiles(request: FastifyRequest, name: string): Promise<readonly SourceFile[]> {
  const files = request.isMultipart() ? await formFiles(request) : bodyFile(request, name)
  if (files.length === 0) throw new FailureError(failure('no-file'))
  return files
}

const bodyFile = ({ body }: FastifyRequest, name: string): readonly SourceFile[] =>
  body instanceof Uint8Array && body.length > 0 ? [{ name: fileNameFrom(name), bytes: body }] : []

async function formFiles(request: FastifyRequest): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = []
  let bytesLeft = BYTES
  try {
    for await (const part of request.files()) {
      const bytes = await part.toBuffer()
      bytesLeft -= bytes.length
      if (part.file.truncated || bytesLeft < 0) throw tooLarge()
      // A form without a chosen file sends a part without a name.
      if (part.filename === '' && bytes.length === 0) continue
      if (files.length === SENT.files) throw new FailureError(failure('too-many-files', { limit: SENT.files }))
      files.push({ name: fileNameFrom(part.filename), bytes })
    }
    return files
  } finally {
    // What is left is read and dropped, else the sender would wait for us and not see the answer. `requestTimeout` bounds it.
    request.raw.unpipe()
    request.raw.resume()
  }
}
