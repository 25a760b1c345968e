import type { FastifyInstance } from 'fastify'
import { complain, showComplaintForm } from '#app/applications/online/complain'
import { type ComplaintField, complaintTexts, type FormProblem } from '#core/application/index'
import type { Failure } from '#core/shared/index'
import { complainPage, complaintReceiptPage, PATHS } from '#views/index'
import type { Turnstile } from '../clinic/turnstile.ts'
import { orFail, sendHtml } from '../desk/answers.ts'
import type { OnlineDeps } from './deps.ts'
import { bytesFrom, sentForm, textFrom } from './forms.ts'
import { problemsTold, sentenceOf } from './told.ts'

interface Wrong {
  readonly problems: readonly FormProblem<ComplaintField>[]
  readonly refusal: Failure | null
}

/** Complaints to the office that supervises (Arts. 47, 51). */
export function layComplain(scope: FastifyInstance, { ports, frames }: OnlineDeps, turnstile: Turnstile): void {
  type Request = Parameters<typeof sentForm>[0]

  async function page(request: Request, typed = complaintTexts(() => ''), wrong: Wrong | null = null, pass = '') {
    const shown = orFail(await showComplaintForm(ports, request.actor))
    const stillGood = wrong?.refusal === null && pass !== ''
    return complainPage({
      frame: frames.of(shown.site, request.actor),
      supervisor: shown.supervisor?.name ?? null,
      pass: stillGood || wrong?.refusal?.code === 'form-too-fast' ? pass : textFrom(shown.pass),
      typed,
      problems: problemsTold(wrong?.problems ?? []),
      refusal: wrong?.refusal ? sentenceOf(wrong.refusal) : null,
    })
  }

  scope.get(PATHS.complain, { config: { useCase: 'show-complaint-form' } }, async (request, reply) =>
    sendHtml(reply, await page(request)),
  )

  scope.post(PATHS.complain, { config: { useCase: 'complain' } }, (request, reply) =>
    turnstile.pass(request, async () => {
      const { field } = await sentForm(request)
      const [texts, pass] = [complaintTexts(field), field('pass')]
      const sent = { texts, pass: bytesFrom(pass), trap: field('homepage'), network: request.ip }
      const outcome = orFail(await complain(ports, request.actor, sent))
      if (outcome.kind === 'wrong') return sendHtml(reply.code(422), await page(request, texts, outcome, pass))
      const { number, received, supervisor } = outcome
      const frame = await frames.forAnything(request.actor)
      return sendHtml(reply, complaintReceiptPage({ frame, number, received, supervisor: supervisor.name }))
    }),
  )
}
