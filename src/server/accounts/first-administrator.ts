import type { FastifyInstance, FastifyRequest } from 'fastify'
import { becomeFirstAdministrator, showFirstAdministrator } from '#app/accounts/first-administrator'
import { type Failure, failure, tell } from '#core/shared/index'
import { firstAdministratorPage, PATHS } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { type Fields, strangersFields } from '../desk/forms.ts'
import { FailureError } from '../http/failures.ts'
import { FailureLimit } from '../http/rate-limit.ts'
import { giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'

const MOST_FAILURES = 10
const WITHIN_MS = 60_000

/** The page behind the link that the program prints while nobody administers it. The key stands in the address once, and in no log. */
export function layFirstAdministrator(app: FastifyInstance, { ports, frames, https, elapsed }: AccountDeps): void {
  const limit = new FailureLimit(MOST_FAILURES, WITHIN_MS, elapsed)
  const pageFor = async (request: FastifyRequest, key: string, typed: Fields, refusal: Failure | null) => {
    if (limit.isExceeded(request.ip)) throw new FailureError(failure('too-many-requests'))
    const offer = await showFirstAdministrator(ports, request.actor, key)
    if (!offer.ok) limit.count(request.ip)
    const { agency } = orFail(offer)
    return firstAdministratorPage({
      frame: await frames.forAnything(request.actor),
      key,
      agency: agency?.name ?? null,
      typed: { agency: typed.agency ?? '', name: typed.name ?? '', login: typed.login ?? '' },
      refusal: refusal && tell(refusal).message.zh,
    })
  }

  app.get(PATHS.firstAdministrator, { config: { useCase: 'become-first-administrator' } }, async (request, reply) => {
    const key = new URLSearchParams(request.url.split('?')[1]).get('key') ?? ''
    return sendHtml(reply, await pageFor(request, key, {}, null))
  })

  app.post(PATHS.firstAdministrator, { config: { useCase: 'become-first-administrator' } }, async (request, reply) => {
    const typed = strangersFields(request)
    const { key = '', agency = '', name = '', login = '', password = '' } = typed
    const visit = { network: request.ip, device: request.headers['user-agent'] ?? '' }
    const wish = { secret: key, agencyName: agency, name, login, password, ...visit }
    const opened = await becomeFirstAdministrator(ports, request.actor, wish)
    if (opened.ok) return giveSession(reply, opened.value.cookie, https).redirect(PATHS.desk, 303)
    reply.code(tell(opened.error).status)
    return sendHtml(reply, await pageFor(request, key, typed, opened.error))
  })
}
