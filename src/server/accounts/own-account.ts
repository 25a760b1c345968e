import type { FastifyInstance, FastifyRequest } from 'fastify'
import { changePassword } from '#app/accounts/change-password'
import { endSession } from '#app/accounts/end-session'
import { type OwnAccount, showAccount } from '#app/accounts/show-account'
import type { Session } from '#app/ports'
import { ROLES } from '#core/organisation/index'
import { type Failure, minuteOf } from '#core/shared/index'
import { type AccountModel, accountPage, changePasswordPage, type OwnSession, PATHS } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { fieldsOf, sessionOf } from '../desk/forms.ts'
import { refuse } from '../http/refuse.ts'
import { giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { deviceName } from './device-name.ts'
import { said } from './said.ts'
import { queryOf } from './visit.ts'

/** One's own account: sessions, password, second factor. */
export function layOwnAccount(app: FastifyInstance, { ports, frames, https }: AccountDeps): void {
  const shownTo = async (request: FastifyRequest): Promise<OwnAccount> =>
    orFail(await showAccount(ports, request.actor, sessionOf(request).stored))

  app.get(PATHS.account, { config: { useCase: 'show-account' } }, async (request, reply) => {
    const shown = await shownTo(request)
    const model = { ...modelOf(shown, sessionOf(request).stored), done: doneOf(queryOf(request, 'done')) }
    return sendHtml(
      reply,
      accountPage({ frame: frames.of(shown.site, request.actor), guard: sessionOf(request), ...model }),
    )
  })

  app.post(PATHS.endSession, { config: { useCase: 'end-session' } }, async (request, reply) => {
    const { session = '' } = fieldsOf(request)
    orFail(await endSession(ports, request.actor, sessionOf(request).stored, session))
    return reply.redirect(`${PATHS.account}?done=session`, 303)
  })

  const passwordPage = async (request: FastifyRequest, refusal: Failure | null) => {
    const { account, site } = await shownTo(request)
    const frame = frames.of(site, request.actor)
    return changePasswordPage({ frame, guard: sessionOf(request), login: account.login, refusal: said(refusal) })
  }

  app.get(PATHS.changePassword, { config: { useCase: 'change-password' } }, async (request, reply) =>
    sendHtml(reply, await passwordPage(request, null)),
  )

  app.post(PATHS.changePassword, { config: { useCase: 'change-password' } }, async (request, reply) => {
    const { old = '', password = '' } = fieldsOf(request)
    const changed = await changePassword(ports, request.actor, sessionOf(request).stored, { old, password })
    if (changed.ok) return giveSession(reply, changed.value, https).redirect(`${PATHS.account}?done=password`, 303)
    refuse(reply, changed.error)
    return sendHtml(reply, await passwordPage(request, changed.error))
  })
}

const doneOf = (text: string | null): AccountModel['done'] => (text === 'password' || text === 'session' ? text : null)

function modelOf({ name, account, sessions, factor }: OwnAccount, current: Session) {
  const roles = ROLES.filter(({ role }) => account.roles.includes(role)).map((role) => role.name.zh)
  const hasPassword = account.passwordHash !== null
  return { name, login: account.login, roles, hasPassword, factor, sessions: sessions.map(ownSession(current)) }
}

const ownSession =
  (current: Session) =>
  ({ id, createdAt, seenAt, network, device }: Session): OwnSession => ({
    ...{ id, network, device: deviceName(device), current: id === current.id },
    since: minuteOf(createdAt),
    seen: minuteOf(seenAt),
  })
