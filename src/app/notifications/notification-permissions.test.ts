import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '#core/organisation/index'
import type { Failure, Result } from '#core/shared/index'
import { type CaseSite, caseSite } from '../../../test/support/case-site.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { sendOutbox } from '../outbox/send-outbox.ts'
import { sweepOutbox } from '../outbox/sweep-outbox.ts'
import { listUndelivered, sendAgain } from '../outbox/undelivered.ts'
import { addWebhook, listWebhooks, removeWebhook } from '../outbox/webhooks.ts'
import { permit } from '../permissions.ts'
import { type Actor, type Id, SYSTEM } from '../ports.ts'
import { createToken } from '../tokens/create-token.ts'
import { listTokens } from '../tokens/list-tokens.ts'
import type { TOKEN_POLICY } from '../tokens/policy.ts'
import { revokeToken } from '../tokens/revoke-token.ts'
import { chooseNotifications } from './choices.ts'
import { listNotifications } from './list-notifications.ts'
import type { NOTIFICATION_POLICY } from './policy.ts'
import { readNotifications } from './read-notifications.ts'
import { remind } from './remind.ts'
import { sendDigests } from './send-digests.ts'

type UseCase = keyof typeof NOTIFICATION_POLICY | keyof typeof TOKEN_POLICY
type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

const none = '00000000-0000-7000-8000-0000000000ee' as Id
let site: CaseSite
beforeAll(async () => {
  site = await caseSite()
  return () => site.close()
})

/** Each asks the table before it looks at what it was given. */
const ATTEMPTS: Readonly<Record<UseCase, Attempt>> = {
  'list-notifications': (actor) => listNotifications(site.ports, actor, { before: null, limit: 1 }),
  'read-notifications': (actor) => readNotifications(site.ports, actor, { id: none, andOlder: false }),
  'choose-notifications': (actor) => chooseNotifications(site.ports, actor, { mailed: [], address: 'x', version: 0 }),
  'list-webhooks': (actor) => listWebhooks(site.ports, actor),
  'add-webhook': (actor) => addWebhook(site.ports, actor, { url: '', kinds: [] }),
  'remove-webhook': (actor) => removeWebhook(site.ports, actor, none),
  'list-undelivered': (actor) => listUndelivered(site.ports, actor),
  'send-again': (actor) => sendAgain(site.ports, actor, none),
  'list-tokens': (actor) => listTokens(site.ports, actor),
  'create-token': (actor) => createToken(site.ports, actor, { name: '', roles: [], scopes: [], days: 1 }),
  'revoke-token': (actor) => revokeToken(site.ports, actor, none),
  remind: (actor) => remind(site.ports, actor),
  'send-digests': (actor) => sendDigests(site.ports, actor),
  'send-outbox': (actor) => sendOutbox({ ...site.ports, site: () => '' }, actor),
  'sweep-outbox': (actor) => sweepOutbox(site.ports, actor),
}

const actors = (): readonly (readonly [string, Actor])[] => [
  ['the public', { kind: 'public' }],
  ['the program', SYSTEM],
  ...ROLES.map(({ role }) => [role, staffWith([role], { agencyId: site.agency.id })] as const),
  ['a token without scopes', staffWith(['administrator'], { agencyId: site.agency.id, scopes: [] })],
]

describe.each(Object.keys(ATTEMPTS) as UseCase[])('%s', (useCase) => {
  it('is refused to whom the table does not give it, and to nobody else', async () => {
    for (const [who, actor] of actors()) {
      const outcome = await ATTEMPTS[useCase](actor)
      const isRefused = !outcome.ok && outcome.error.code === 'not-allowed'
      expect([who, isRefused]).toEqual([who, !permit(actor, useCase).ok])
    }
  })
})
