import type { FastifyInstance, FastifyRequest } from 'fastify'
import { becomeFirstAdministrator, showFirstAdministrator } from '#app/accounts/first-administrator'
import type { Failure } from '#core/shared/index'
import { firstAdministratorPage, PATHS } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { type Fields, strangersFields } from '../desk/forms.ts'
import { refuse } from '../http/refuse.ts'
import { giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import type { LinkLimit } from './link-limit.ts'
import { said } from './said.ts'
import { queryOf, visitOf } from './visit.ts'

/** The page behind the link that the program prints while nobody administers it. The key stands in the address once, and in no log. */
export function layFirstAdministrator(
  app: FastifyInstance,
  { ports, frames, https }: AccountDeps,
  limit: LinkLimit,
): void {
  const pageFor = async (request: FastifyRequest, key: string, typed: Fields, refusal: Failure | null) => {
    const { agency } = orFail(await limit.guard(request, () => showFirstAdministrator(ports, request.actor, key)))
    return firstAdministratorPage({
      frame: await frames.forAnything(request.actor),
      key,
      agency: agency?.name ?? null,
      typed: { agency: typed.agency ?? '', name: typed.name ?? '', login: typed.login ?? '' },
      refusal: said(refusal),
    })
  }

  app.get(PATHS.firstAdministrator, { config: { useCase: 'become-first-administrator' } }, async (request, reply) => {
    return sendHtml(reply, await pageFor(request, queryOf(request, 'key') ?? '', {}, null))
  })

  app.post(PATHS.firstAdministrator, { config: { useCase: 'become-first-administrator' } }, async (request, reply) => {
    const typed = strangersFields(request)
    const { key = '', agency = '', name = '', login = '', password = '' } = typed
    const wish = { secret: key, agencyName: agency, name, login, password, ...visitOf(request) }
    const opened = await becomeFirstAdministrator(ports, request.actor, wish)
    if (opened.ok) return giveSession(reply, opened.value, https).redirect(PATHS.workbench, 303)
    refuse(reply, opened.error)
    return sendHtml(reply, await pageFor(request, key, typed, opened.error))
  })
}
