import type { FastifyInstance } from 'fastify'
import { listUndelivered, sendAgain } from '#app/outbox/undelivered'
import { addWebhook, listWebhooks, removeWebhook } from '#app/outbox/webhooks'
import type { ApiToken, Id, Webhook } from '#app/ports'
import { createToken } from '#app/tokens/create-token'
import { listTokens } from '#app/tokens/list-tokens'
import { revokeToken } from '#app/tokens/revoke-token'
import { tokenState } from '#app/tokens/token-state'
import * as api from '#contract/api/notifications/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'

/** Other systems that are called. */
export function layOutbox(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.listWebhooks, 'list-webhooks', async ({ actor }) => {
    const listed = await listWebhooks(ports, actor)
    return listed.ok ? ok({ webhooks: listed.value.map(webhookToJson) }) : listed
  })
  serveEndpoint(scope, api.addWebhook, 'add-webhook', async ({ actor, body }) => {
    const added = await addWebhook(ports, actor, body)
    return added.ok ? ok({ webhook: webhookToJson(added.value.webhook), secret: added.value.secret }) : added
  })
  serveEndpoint(scope, api.removeWebhook, 'remove-webhook', async ({ actor, params }) => {
    const removed = await removeWebhook(ports, actor, params.id as Id)
    return removed.ok ? ok({}) : removed
  })
  serveEndpoint(scope, api.listUndelivered, 'list-undelivered', async ({ actor }) => {
    const listed = await listUndelivered(ports, actor)
    if (!listed.ok) return listed
    const shown = listed.value.map(({ id, channel, attempts, fault, createdAt }) => ({
      ...{ id, channel, attempts, fault, createdAt },
    }))
    return ok({ undelivered: shown })
  })
  serveEndpoint(scope, api.sendAgain, 'send-again', async ({ actor, params }) => {
    const sent = await sendAgain(ports, actor, params.id as Id)
    return sent.ok ? ok({}) : sent
  })
}

/** Other systems that come in. */
export function layTokens(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.listTokens, 'list-tokens', async ({ actor }) => {
    const listed = await listTokens(ports, actor)
    if (!listed.ok) return listed
    const { tokens, possible } = listed.value
    const choices = possible.map(({ role, scopes }) => ({ role, scopes: [...scopes] }))
    return ok({ tokens: tokens.map((token) => tokenToJson(ports, token)), possible: choices })
  })
  serveEndpoint(scope, api.createToken, 'create-token', async ({ actor, body }) => {
    const created = await createToken(ports, actor, body)
    return created.ok ? ok({ token: tokenToJson(ports, created.value.token), text: created.value.text }) : created
  })
  serveEndpoint(scope, api.revokeToken, 'revoke-token', async ({ actor, params }) => {
    const revoked = await revokeToken(ports, actor, params.id as Id)
    return revoked.ok ? ok({}) : revoked
  })
}

const webhookToJson = ({ id, url, kinds, createdAt }: Webhook) => ({ id, url, kinds: [...kinds], createdAt })

const tokenToJson = ({ clock }: Pick<SitePorts, 'clock'>, token: ApiToken) => {
  const { id, name, roles, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = token
  const facts = { id, name, createdAt, expiresAt, lastUsedAt, revokedAt, state: tokenState(token, clock.now()) }
  return { ...facts, roles: [...roles], scopes: [...scopes] }
}
