import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SourceFile } from '#app/ports'
import { MAX_FILE_MEGABYTES } from '#app/read-report'
import { failure } from '#core/shared/index'
import type { Session } from '../http/access.ts'
import { FailureError } from '../http/failures.ts'
import { fileNameFrom } from '../http/file-names.ts'
import { sameSecret } from '../http/secrets.ts'

export type Fields = Readonly<Record<string, string>>

const FORM_BYTES = 256 * 1024
const FILE_BYTES = MAX_FILE_MEGABYTES * 1024 * 1024

const forged = (): FailureError => new FailureError(failure('forged-request'))

/** Takes forms in, and refuses what a browser says comes from another site, before its body is read. */
export async function acceptForms(app: FastifyInstance, origin: () => string): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: FILE_BYTES, files: 1, fields: 4, fieldSize: 1024, parts: 5, headerPairs: 50 },
  })
  const type = 'application/x-www-form-urlencoded'
  app.addContentTypeParser(type, { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)))
  })
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD' || comesFromOurPage(request, origin())) done()
    else done(forged())
  })
}

/** Browsers say where a form was sent from; where they say nothing, the token of the form decides alone. */
export function comesFromOurPage({ headers }: FastifyRequest, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin, host } = headers
  if (origin === undefined) return true
  return origin === ownOrigin || (URL.canParse(origin) && new URL(origin).host === host)
}

/** The session that the guard found: routes of the desk are not reached without one. */
export function sessionOf(request: FastifyRequest): Session {
  if (request.session === null) throw new FailureError(failure('not-allowed'))
  return request.session
}

function checkToken(request: FastifyRequest, token: string | undefined): void {
  if (token === undefined || !sameSecret(token, sessionOf(request).token)) throw forged()
}

/** The fields of a form that somebody sends who has no session yet: what the browser says of its origin was looked at before. */
export function strangersFields(request: FastifyRequest): Fields {
  if (!(request.body instanceof URLSearchParams)) throw forged()
  return Object.fromEntries(request.body)
}

/** The fields of a form of this session. Of a field that was sent twice the last one counts. */
export function fieldsOf(request: FastifyRequest): Fields {
  if (!(request.body instanceof URLSearchParams)) throw forged()
  const fields = Object.fromEntries(request.body)
  checkToken(request, fields.token)
  return fields
}

/** The one file of a form of this session, cut off with `file-too-large` as soon as it is. The token stands before the file. */
export async function fileOf(request: FastifyRequest): Promise<SourceFile> {
  if (!request.isMultipart()) throw forged()
  try {
    return await chosenFile(request)
  } finally {
    // What is left is read and dropped, else the sender would wait for us and not see the answer. `requestTimeout` bounds it.
    request.raw.unpipe()
    request.raw.resume()
  }
}

async function chosenFile(request: FastifyRequest): Promise<SourceFile> {
  let token: string | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'token') token = String(part.value)
      continue
    }
    checkToken(request, token)
    const bytes = await part.toBuffer()
    // The library throws only when it is told of the cut in time; a file cut off in silence must not pass for a whole one.
    if (part.file.truncated) throw new FailureError(failure('file-too-large', { limitMB: MAX_FILE_MEGABYTES }))
    // A form without a chosen file sends a part without a name, whatever its type says.
    const name = String(part.filename ?? '')
    if (part.fieldname === 'file' && (name !== '' || bytes.length > 0)) return { name: fileNameFrom(name), bytes }
  }
  throw new FailureError(failure('request-invalid', { detail: { zh: '没有选择文件', en: 'no file was chosen' } }))
}
