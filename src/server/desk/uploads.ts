import type { FastifyInstance, FastifyRequest } from 'fastify'
import { discardUpload } from '#app/discard-upload'
import { idFrom } from '#app/identifiers'
import { keepUpload } from '#app/keep-upload'
import type { Id } from '#app/ports'
import { receiveUpload } from '#app/receive-upload'
import { type ShownUpload, showUpload } from '#app/show-upload'
import { type Failure, failure, tell } from '#core/shared/index'
import { PATHS, type UploadModel, uploadPage } from '#views/index'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'
import { type Fields, fieldsOf, fileOf, sessionOf } from './forms.ts'

/** What a person corrects in the form that he filled in; all else is a page of its own. */
const CORRECTABLE: readonly Failure['code'][] = ['agency-required', 'year-required', 'conflict']

/** Sending a file in, looking at what was read from it, keeping or discarding it. */
export function layUploads(app: FastifyInstance, { ports, frames }: DeskDeps): void {
  const pageFor = async (
    request: FastifyRequest,
    refused: { failure: Failure; typed: Fields } | null,
  ): Promise<string> => {
    const shown = orFail(await showUpload(ports, request.actor, uploadId(request)))
    return uploadPage({
      frame: frames.of(shown.site, request.actor),
      guard: sessionOf(request),
      id: shown.upload.id,
      fileName: shown.upload.source.name,
      outcome: outcomeOf(shown, refused?.typed ?? null),
      refusal: refused === null ? null : sentenceOf(refused.failure),
    })
  }

  app.post(PATHS.uploads, { config: { useCase: 'receive-upload' } }, async (request, reply) => {
    const { id } = orFail(await receiveUpload(ports, request.actor, await fileOf(request)))
    return reply.redirect(PATHS.upload(id), 303)
  })

  app.get('/desk/uploads/:id', { config: { useCase: 'show-upload' } }, async (request, reply) =>
    sendHtml(reply, await pageFor(request, null)),
  )

  app.post('/desk/uploads/:id/keep', { config: { useCase: 'keep-upload' } }, async (request, reply) => {
    const typed = fieldsOf(request)
    const { agency = '', year = '', then } = typed
    const command = { uploadId: uploadId(request), agencyName: agency, year, publish: then === 'publish' }
    const kept = await keepUpload(ports, request.actor, command)
    if (kept.ok) return reply.redirect(PATHS.deskReport(kept.value.agencyId, kept.value.id), 303)
    if (!CORRECTABLE.includes(kept.error.code)) throw new FailureError(kept.error)
    reply.code(tell(kept.error).status)
    return sendHtml(reply, await pageFor(request, { failure: kept.error, typed }))
  })

  app.post('/desk/uploads/:id/discard', { config: { useCase: 'discard-upload' } }, async (request, reply) => {
    fieldsOf(request)
    orFail(await discardUpload(ports, request.actor, uploadId(request)))
    return reply.redirect(PATHS.desk, 303)
  })
}

function uploadId(request: FastifyRequest): Id {
  const id = idFrom(paramsOf(request).id ?? '')
  if (id === null) throw new FailureError(failure('upload-not-found'))
  return id
}

function sentenceOf(refusal: Failure): string {
  const { message, hint } = tell(refusal)
  return `${message.zh}${hint.zh}`
}

/** What was read, with what the person typed in place of what the file says. */
function outcomeOf({ read }: ShownUpload, typed: Fields | null): UploadModel['outcome'] {
  if (!read.ok) {
    const { code, message, hint } = tell(read.error)
    return { ok: false, code, message: message.zh, hint: hint.zh }
  }
  const { report, findings } = read.value
  const year = /^\d{4}$/.test(typed?.year ?? '') ? Number(typed?.year) : (report.year?.value ?? null)
  return { ok: true, report, findings, agency: typed?.agency ?? report.agency?.value ?? '', year }
}
