import type { FastifyInstance, FastifyRequest } from 'fastify'
import { discardUpload } from '#app/discard-upload'
import { idFrom } from '#app/identifiers'
import { keepUpload } from '#app/keep-upload'
import type { Id } from '#app/ports'
import { receiveUpload } from '#app/receive-upload'
import { type ShownUpload, showUpload } from '#app/show-upload'
import { type Failure, failure, tell } from '#core/shared/index'
import { PATHS, severalReportsPage, uploadPage } from '#views/index'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { refuse } from '../http/refuse.ts'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'
import { type Fields, fieldsOf, fileOf, sessionOf } from './forms.ts'
import { choicesFrom, outcomeOf, reportsToKeep } from './upload-forms.ts'

/** What a person corrects in the form that he filled in; all else is a page of its own. */
const CORRECTABLE: readonly Failure['code'][] = ['agency-required', 'year-required', 'nothing-chosen', 'conflict']

interface Refused {
  readonly failure: Failure
  readonly typed: Fields
}

/** Sending a file in, looking at what was read from it, keeping or discarding it. */
export function layUploads(app: FastifyInstance, { ports, frames }: DeskDeps): void {
  const pageFor = async (request: FastifyRequest, refused: Refused | null): Promise<string> => {
    const shown = orFail(await showUpload(ports, request.actor, uploadId(request)))
    const part = partOf(request, shown)
    const common = {
      frame: frames.of(shown.site, request.actor),
      guard: sessionOf(request),
      id: shown.upload.id,
      fileName: shown.upload.source.name,
      refusal: refused === null ? null : sentenceOf(refused.failure),
    }
    const typed = refused?.typed ?? {}
    if (shown.read.ok && shown.read.value.reports.length > 1 && part === null) {
      const failures = shown.read.value.failures.map(({ entry, failure }) => {
        const { message, hint } = tell(failure)
        return { message: entry === null ? message.zh : `${entry}：${message.zh}`, hint: hint.zh }
      })
      return severalReportsPage({ ...common, reports: reportsToKeep(shown.read.value.reports, typed), failures })
    }
    const decideAt = part === null ? null : PATHS.upload(shown.upload.id)
    return uploadPage({ ...common, outcome: outcomeOf(shown, part ?? 0, typed), decideAt })
  }

  app.post(PATHS.uploads, { config: { useCase: 'receive-upload' } }, async (request, reply) => {
    const { id } = orFail(await receiveUpload(ports, request.actor, await fileOf(request)))
    return reply.redirect(PATHS.upload(id), 303)
  })

  for (const path of ['/desk/uploads/:id', '/desk/uploads/:id/:number'])
    app.get(path, { config: { useCase: 'show-upload' } }, async (request, reply) =>
      sendHtml(reply, await pageFor(request, null)),
    )

  app.post('/desk/uploads/:id/keep', { config: { useCase: 'keep-upload' } }, async (request, reply) => {
    const typed = fieldsOf(request)
    const command = { uploadId: uploadId(request), choices: choicesFrom(typed) }
    const kept = await keepUpload(ports, request.actor, command)
    if (kept.ok) {
      const [first, ...others] = kept.value
      const alone = first !== undefined && others.length === 0
      return reply.redirect(alone ? PATHS.deskReport(first.agencyId, first.id) : PATHS.desk, 303)
    }
    if (!CORRECTABLE.includes(kept.error.code)) throw new FailureError(kept.error)
    refuse(reply, kept.error)
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

/** Which of several reports an address names, from 0; null where it names the file. */
function partOf(request: FastifyRequest, { read }: ShownUpload): number | null {
  const { number } = paramsOf(request)
  if (number === undefined) return null
  const reports = read.ok ? read.value.reports.length : 0
  if (!/^[1-9]\d{0,4}$/.test(number) || Number(number) > reports) throw new FailureError(failure('not-found'))
  return Number(number) - 1
}

function sentenceOf(refusal: Failure): string {
  const { message, hint } = tell(refusal)
  return `${message.zh}${hint.zh}`
}
