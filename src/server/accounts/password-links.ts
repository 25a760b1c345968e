import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PASSWORD_LINKS, type PasswordLink, setPasswordByLink, showPasswordLink } from '#app/accounts/password-by-link'
import type { Failure } from '#core/shared/index'
import { PATHS, passwordLinkPage } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { strangersFields } from '../desk/forms.ts'
import { refuse } from '../http/refuse.ts'
import { giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import type { LinkLimit } from './link-limit.ts'
import { afterSignIn } from './next.ts'
import { said } from './said.ts'
import { queryOf, visitOf } from './visit.ts'

const PAGES: Readonly<Record<PasswordLink, string>> = {
  invitation: PATHS.invitation,
  'password-reset': PATHS.passwordReset,
}

/** The pages behind the links by which people choose a password: the first one, or a new one. */
export function layPasswordLinks(app: FastifyInstance, deps: AccountDeps, limit: LinkLimit): void {
  layLink(app, deps, limit, 'invitation')
  layLink(app, deps, limit, 'password-reset')
}

function layLink(
  app: FastifyInstance,
  { ports, frames, https }: AccountDeps,
  limit: LinkLimit,
  purpose: PasswordLink,
): void {
  const path = PAGES[purpose]
  const { useCase } = PASSWORD_LINKS[purpose]
  const pageFor = async (request: FastifyRequest, key: string, refusal: Failure | null) => {
    const offer = await limit.guard(request, () => showPasswordLink(ports, request.actor, purpose, key))
    const frame = await frames.forAnything(request.actor)
    return passwordLinkPage({ frame, purpose, key, ...orFail(offer), refusal: said(refusal) })
  }

  app.get(path, { config: { useCase } }, async (request, reply) =>
    sendHtml(reply, await pageFor(request, queryOf(request, 'key') ?? '', null)),
  )

  app.post(path, { config: { useCase } }, async (request, reply) => {
    const { key = '', password = '' } = strangersFields(request)
    const wish = { secret: key, password, ...visitOf(request) }
    const opened = await setPasswordByLink(ports, request.actor, purpose, wish)
    if (opened.ok) return giveSession(reply, opened.value, https).redirect(afterSignIn(opened.value, null), 303)
    refuse(reply, opened.error)
    return sendHtml(reply, await pageFor(request, key, opened.error))
  })
}
