import type { FastifyInstance } from 'fastify'
import { invitePerson } from '#app/accounts/invite-person'
import { resetFactor } from '#app/accounts/reset-factor'
import { sendResetLink } from '#app/accounts/send-reset-link'
import { blockAccount } from '#app/organisation/block-account'
import { changeRoles } from '#app/organisation/change-roles'
import { closeAccount } from '#app/organisation/close-account'
import { endSessions } from '#app/organisation/end-sessions'
import type { Id } from '#app/ports'
import * as api from '#contract/api/organisation/index'
import { ok } from '#core/shared/index'
import { PATHS } from '#views/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { oneOf } from './people.ts'

const LINK_PATHS = { invitation: PATHS.invitation, 'password-reset': PATHS.passwordReset } as const

const idOf = ({ accountId }: { readonly accountId: string }): Id => accountId as Id

/** Ways into the house: the links are told once, to whoever hands them over. */
export function layAccountLinks(scope: FastifyInstance, ports: SitePorts, origin: () => string): void {
  const linkTo = (purpose: keyof typeof LINK_PATHS, secret: string): string =>
    `${origin()}${LINK_PATHS[purpose]}?key=${encodeURIComponent(secret)}`
  serveEndpoint(scope, api.inviteSomebody, 'invite-person', async ({ actor, params, body }) => {
    const { agencyId, id } = oneOf(params)
    const invited = await invitePerson(ports, actor, { agencyId, person: { id }, ...body })
    return invited.ok ? ok({ link: linkTo('invitation', invited.value.secret) }) : invited
  })
  serveEndpoint(scope, api.sendAccountLink, 'send-reset-link', async ({ actor, params }) => {
    const sent = await sendResetLink(ports, actor, idOf(params))
    if (!sent.ok) return sent
    const { purpose, secret } = sent.value
    return ok({ purpose, link: linkTo(purpose, secret) })
  })
  serveEndpoint(scope, api.resetAccountFactor, 'reset-factor', async ({ actor, params }) => {
    const reset = await resetFactor(ports, actor, idOf(params))
    return reset.ok ? ok({}) : reset
  })
}

export function layAccountChanges(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.changeRoles, 'change-roles', async ({ actor, params, body }) => {
    const changed = await changeRoles(ports, actor, { accountId: idOf(params), ...body })
    return changed.ok ? ok({}) : changed
  })
  serveEndpoint(scope, api.blockAccount, 'block-account', async ({ actor, params, body }) => {
    const blocked = await blockAccount(ports, actor, { accountId: idOf(params), ...body })
    return blocked.ok ? ok({}) : blocked
  })
  serveEndpoint(scope, api.closeAccount, 'close-account', async ({ actor, params, body }) => {
    const closed = await closeAccount(ports, actor, { accountId: idOf(params), ...body })
    return closed.ok ? ok({}) : closed
  })
  serveEndpoint(scope, api.endSessions, 'end-sessions', async ({ actor, params, body }) => {
    const ended = await endSessions(ports, actor, { accountId: idOf(params), ...body })
    return ended.ok ? ok({}) : ended
  })
}
