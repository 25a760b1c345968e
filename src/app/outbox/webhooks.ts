import type { ReminderKind } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Id, Ports, Webhook } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { type Acting, recordAct, transact } from '../transact.ts'
import type { Caller } from './delivery.ts'
import { sealWebhookSecret } from './webhook-secret.ts'

export interface WebhookPorts extends Pick<Ports, 'storage'>, Acting {
  readonly sealer: Sealer
  readonly caller: Caller
  readonly newSecret: () => string
}

const MOST = 10
const LONGEST_URL = 500

export async function listWebhooks(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<readonly Webhook[], Failure>> {
  const staff = permitStaff(actor, 'list-webhooks')
  if (!staff.ok) return staff
  return ok(await storage.read((store) => store.webhooks.ofAgency(staff.value.agencyId)))
}

/** Gives the secret that signs what is sent. It is told once. `webhook-address`, `webhook-taken`, `webhook-many`, `choice-kinds`. */
export async function addWebhook(
  ports: WebhookPorts,
  actor: Actor,
  { url, kinds }: { readonly url: string; readonly kinds: readonly ReminderKind[] },
): Promise<Result<{ readonly webhook: Webhook; readonly secret: string }, Failure>> {
  const staff = permitStaff(actor, 'add-webhook')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  const shown = url.slice(0, LONGEST_URL)
  const why = shown === url ? ports.caller.fault(url) : { zh: '太长', en: 'too long' }
  if (why) return err(failure('webhook-address', { url: shown, why }))
  if (kinds.length === 0) return err(failure('choice-kinds'))
  const secret = ports.newSecret()
  const webhook: Webhook = {
    ...{ agencyId, id: ports.ids.next(), url, kinds: [...new Set(kinds)], createdAt: ports.clock.now() },
    ...{ createdBy: accountId, secret: sealWebhookSecret(ports.sealer, agencyId, secret) },
  }
  return transact(ports.storage, async (store) => {
    const known = await store.webhooks.ofAgency(agencyId)
    if (known.some((one) => one.url === url)) return err(failure('webhook-taken'))
    if (known.length >= MOST) return err(failure('webhook-many', { most: MOST }))
    await store.webhooks.add(webhook)
    const detail = { url, kinds: webhook.kinds.join(' ') }
    await recordAct(ports, store, actor, { agencyId, action: 'webhook.added', objectId: webhook.id, detail })
    return ok({ webhook, secret })
  })
}

export async function removeWebhook(ports: WebhookPorts, actor: Actor, id: Id): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'remove-webhook')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  return transact(ports.storage, async (store) => {
    const known = await store.webhooks.byId(agencyId, id)
    if (known === null || !(await store.webhooks.remove(agencyId, id))) return err(failure('not-found'))
    const detail = { url: known.url }
    await recordAct(ports, store, actor, { agencyId, action: 'webhook.removed', objectId: id, detail })
    return ok(null)
  })
}
