import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { correctOnline } from '#app/applications/online/correct-online'
import { openFollowed } from '#app/applications/online/open-followed'
import { sendPaymentProof } from '#app/applications/online/send-payment-proof'
import { ONLINE_FILES } from '#app/applications/online/sent-files'
import { type FollowedCase, showFollowed } from '#app/applications/online/show-followed'
import { TICKET_MINUTES } from '#app/applications/online/ticket'
import { withdrawOnline } from '#app/applications/online/withdraw-online'
import { type CorrectionField, type CorrectionTexts, correctionTexts, type FormProblem } from '#core/application/index'
import type { Failure } from '#core/shared/index'
import { type FollowedModel, followedPage, followPage, PATHS, withdrawPage } from '#views/index'
import type { Turnstile } from '../clinic/turnstile.ts'
import { orFail, sendHtml } from '../desk/answers.ts'
import { FailureError } from '../http/failures.ts'
import { refuse } from '../http/refuse.ts'
import type { OnlineDeps } from './deps.ts'
import { type SentForm, sentForm } from './forms.ts'
import { checkFollowToken, followToken, giveTicket, takeTicket, ticketOf } from './ticket-cookie.ts'
import { problemsTold, sentenceOf } from './told.ts'

/** What is said on the page of the case, since it is mended there. */
const MENDABLE: readonly Failure['code'][] = [
  ...(['upload-kind', 'upload-large', 'upload-many', 'no-file', 'conflict'] as const),
  ...(['case-correction-late', 'case-correction-incomplete'] as const),
]

interface Shown {
  readonly refusal?: Failure | null
  readonly problems?: readonly FormProblem<CorrectionField>[]
  readonly typed?: CorrectionTexts | null
  readonly done?: FollowedModel['done']
}

/** Following a case by number and code, and what its applicant does with it. */
export function layFollow(scope: FastifyInstance, deps: OnlineDeps, turnstile: Turnstile): void {
  const { ports, frames, https } = deps

  const askPage = async (request: FastifyRequest, number: string, refusal: Failure | null): Promise<string> =>
    followPage({ frame: await frames.forAnything(request.actor), number, refusal: refusal && sentenceOf(refusal) })

  const guardOf = (request: FastifyRequest) => ({ token: followToken(ports.sealer, request, https) })

  /** The form of a case that is open in this browser. */
  const ownForm = async (request: FastifyRequest): Promise<SentForm> => {
    const form = await sentForm(request)
    checkFollowToken(ports.sealer, request, https, form.field('token'))
    return form
  }

  const casePage = async (request: FastifyRequest, shown: Shown): Promise<string> => {
    const found = orFail(await showFollowed(ports, request.actor, ticketOf(request, https)))
    const frame = frames.of(found.site, request.actor)
    return followedPage({ ...modelOf(found, shown), frame, guard: guardOf(request) })
  }

  async function refused(
    request: FastifyRequest,
    reply: FastifyReply,
    failure: Failure,
    typed: CorrectionTexts | null = null,
  ): Promise<FastifyReply> {
    if (!MENDABLE.includes(failure.code)) throw new FailureError(failure)
    return sendHtml(refuse(reply, failure), await casePage(request, { refusal: failure, typed }))
  }

  scope.get(PATHS.follow, { config: { useCase: 'open-followed' } }, async (request, reply) =>
    sendHtml(reply, await askPage(request, '', null)),
  )

  scope.post(PATHS.follow, { config: { useCase: 'open-followed' } }, (request, reply) =>
    turnstile.pass(request, async () => {
      const { field } = await sentForm(request)
      const [number, code] = [field('number'), field('code')]
      const opened = await openFollowed(ports, request.actor, { number, code, network: request.ip })
      if (opened.ok) return giveTicket(reply, opened.value, https).redirect(PATHS.followed, 303)
      return sendHtml(refuse(reply, opened.error), await askPage(request, number.slice(0, 40), opened.error))
    }),
  )

  scope.get(PATHS.followed, { config: { useCase: 'show-followed' } }, async (request, reply) =>
    sendHtml(reply, await casePage(request, {})),
  )

  scope.post(PATHS.leaveFollowed, { config: { useCase: 'show-followed' } }, async (request, reply) => {
    await ownForm(request)
    return takeTicket(reply, https).redirect(PATHS.follow, 303)
  })

  scope.post(PATHS.correctOnline, { config: { useCase: 'correct-online' } }, (request, reply) =>
    turnstile.pass(request, async () => {
      const { field, files } = await ownForm(request)
      const texts = correctionTexts(field)
      const ticket = ticketOf(request, https)
      const taken = await correctOnline(ports, request.actor, { ticket, texts, files })
      if (!taken.ok) return refused(request, reply, taken.error, texts)
      if (taken.value === null) return sendHtml(reply, await casePage(request, { done: 'correction' }))
      return sendHtml(reply.code(422), await casePage(request, { problems: taken.value, typed: texts }))
    }),
  )

  scope.post(PATHS.sendPaymentProof, { config: { useCase: 'send-payment-proof' } }, (request, reply) =>
    turnstile.pass(request, async () => {
      const { files } = await ownForm(request)
      const kept = await sendPaymentProof(ports, request.actor, { ticket: ticketOf(request, https), files })
      if (!kept.ok) return refused(request, reply, kept.error)
      return sendHtml(reply, await casePage(request, { done: 'payment' }))
    }),
  )

  scope.get(PATHS.withdrawOnline, { config: { useCase: 'withdraw-online' } }, async (request, reply) => {
    const { site, number, subject } = orFail(await showFollowed(ports, request.actor, ticketOf(request, https)))
    const frame = frames.of(site, request.actor)
    return sendHtml(reply, withdrawPage({ frame, number, subject, guard: guardOf(request) }))
  })

  scope.post(PATHS.withdrawOnline, { config: { useCase: 'withdraw-online' } }, async (request, reply) => {
    await ownForm(request)
    orFail(await withdrawOnline(ports, request.actor, ticketOf(request, https)))
    return sendHtml(reply, await casePage(request, { done: 'withdraw' }))
  })
}

function modelOf(found: FollowedCase, { refusal = null, problems = [], typed = null, done = null }: Shown) {
  const { correction } = found
  return {
    ...found,
    ...{ minutes: TICKET_MINUTES, files: ONLINE_FILES, done, refusal: refusal && sentenceOf(refusal) },
    correction: correction && { ...correction, typed: typed ?? correction.known, problems: problemsTold(problems) },
  }
}
