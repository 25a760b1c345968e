import type { FastifyRequest } from 'fastify'
import type { SourceFile } from '#app/ports'
import { failure } from '#core/shared/index'
import { FailureError } from '../../http/failures.ts'
import { fileNameFrom } from '../../http/file-names.ts'

export const SENT_MEGABYTES = 20

/** The one file of a form. Errors: no-file, file-too-large. */
export async function oneFile(request: FastifyRequest): Promise<SourceFile> {
  const part = request.isMultipart() ? await request.file() : undefined
  if (!part) throw new FailureError(failure('no-file'))
  const bytes = await part.toBuffer()
  if (part.file.truncated) throw new FailureError(failure('file-too-large', { limitMB: SENT_MEGABYTES }))
  return { name: fileNameFrom(part.filename), bytes }
}
