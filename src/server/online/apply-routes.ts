import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { applyOnline } from '#app/applications/online/apply'
import { type ReviewedApplication, reviewApplication } from '#app/applications/online/review-application'
import { ONLINE_FILES } from '#app/applications/online/sent-files'
import { showApply } from '#app/applications/online/show-apply'
import { applyTexts } from '#core/application/index'
import type { Failure } from '#core/shared/index'
import { applyPage, PATHS, receiptPage, reviewPage } from '#views/index'
import type { Turnstile } from '../clinic/turnstile.ts'
import { orFail, sendHtml } from '../desk/answers.ts'
import { FailureError } from '../http/failures.ts'
import { refuse } from '../http/refuse.ts'
import type { OnlineDeps } from './deps.ts'
import { bytesFrom, type SentForm, sentForm, textFrom } from './forms.ts'
import { withScript } from './script.ts'
import { problemsTold, sentenceOf } from './told.ts'

/** What a person mends on the page of the form; all else is a page of its own. */
const MENDABLE: readonly Failure['code'][] = [
  ...(['form-too-fast', 'form-too-old', 'form-trap-filled', 'form-changed'] as const),
  ...(['upload-kind', 'upload-large', 'upload-many', 'apply-day-limit'] as const),
]

/** Applying by the portal: form, review, receipt. Nothing is kept before the last step. */
export function layApply(scope: FastifyInstance, deps: OnlineDeps, turnstile: Turnstile, script: string): void {
  const { ports, frames } = deps

  scope.get(PATHS.apply, { config: { useCase: 'show-apply' } }, async (request, reply) => {
    const { site, pass, ...shown } = orFail(await showApply(ports, request.actor))
    const frame = frames.of(site, request.actor)
    const model = { frame, channels: shown.channels, pass: textFrom(pass), typed: NOTHING_TYPED }
    return sendHtml(reply.headers(withScript), applyPage({ ...model, problems: [], refusal: null, script }))
  })

  scope.post(PATHS.apply, { config: { useCase: 'review-application' } }, (request, reply) =>
    turnstile.pass(request, async () => sendReview(request, reply, await sentForm(request), null)),
  )

  scope.post(PATHS.sendApplication, { config: { useCase: 'apply' } }, (request, reply) =>
    turnstile.pass(request, () => send(request, reply)),
  )

  async function send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const form = await sentForm(request)
    const { files } = form
    const sent = await applyOnline(ports, request.actor, { ...partsOf(form), files, network: request.ip })
    if (sent.ok) {
      const frame = frames.of(sent.value.site, request.actor)
      return sendHtml(reply.headers(withScript), receiptPage({ ...sent.value, frame, script }))
    }
    if (!MENDABLE.includes(sent.error.code)) throw new FailureError(sent.error)
    return sendReview(request, reply, form, sent.error)
  }

  /** The review, or the form again where something is wrong or where the person wants to change it. */
  async function sendReview(
    request: FastifyRequest,
    reply: FastifyReply,
    form: SentForm,
    refused: Failure | null,
  ): Promise<FastifyReply> {
    const reviewed = orFail(await reviewApplication(ports, request.actor, partsOf(form)))
    const frame = frames.of(reviewed.site, request.actor)
    const { outcome, channels } = reviewed
    const common = { frame, pass: textFrom(reviewed.pass), typed: applyTexts(form.field) }
    const edits = form.field('step') === 'edit'
    if (outcome.kind === 'ready' && !edits) {
      if (refused) refuse(reply, refused)
      const { application } = outcome
      const cautions = outcome.cautions.map(sentenceOf)
      const refusal = refused && sentenceOf(refused)
      return sendHtml(reply, reviewPage({ ...common, application, cautions, files: ONLINE_FILES, refusal }))
    }
    const problems = edits ? [] : problemsOf(outcome)
    const refusal = edits || outcome.kind === 'ready' ? null : outcome.refusal
    if (!edits) reply.code(422)
    const told = { problems, refusal: refusal && sentenceOf(refusal) }
    return sendHtml(reply.headers(withScript), applyPage({ ...common, ...told, channels, script }))
  }
}

const problemsOf = (outcome: ReviewedApplication['outcome']) =>
  outcome.kind === 'wrong' ? problemsTold(outcome.problems) : []

const NOTHING_TYPED = applyTexts(() => '')

const partsOf = (form: SentForm) => ({
  texts: applyTexts(form.field),
  pass: bytesFrom(form.field('pass')),
  trap: form.field('homepage'),
})
