import { err, type Failure, ok, type Result } from '#core/shared/index'
import { later } from '../moments.ts'
import { addressFor } from '../notifications/mail-address.ts'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, Outgoing, Ports } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { afterAttempt } from './attempts.ts'
import type { Caller, Delivered, Mailer } from './delivery.ts'
import { mailOf } from './mail-of.ts'
import { webhookSecret } from './webhook-secret.ts'

export interface OutboxPorts extends Pick<Ports, 'storage' | 'clock' | 'ids'> {
  readonly sealer: Sealer
  /** Null: no server for mail is set up. */
  readonly mailer: Mailer | null
  readonly caller: Caller
  /** The address of the site as people know it, without a slash at its end. */
  readonly site: () => string
}

/** At one go, of one agency. */
const AT_ONCE = 20
/** A node that dies meanwhile holds them no longer than this; longer than all of them together take. */
const HELD_MS = 15 * 60_000

/** Sends what is due. At least once: when the program dies between sending and noting it, the same id goes out again. */
export async function sendOutbox(
  ports: OutboxPorts,
  actor: Actor,
): Promise<Result<{ readonly sent: number; readonly failed: number }, Failure>> {
  const permitted = permit(actor, 'send-outbox')
  if (!permitted.ok) return permitted
  let sent = 0
  let failed = 0
  for (const { id } of await ports.storage.read((store) => store.agencies.all()))
    for (const outgoing of await takeFrom(ports, id)) {
      const delivered = await deliver(ports, outgoing)
      const { agencyId } = outgoing
      const settled = { agencyId, id: outgoing.id, ...afterAttempt(outgoing, delivered, ports.clock.now()) }
      await ports.storage.write((store) => store.outbox.settle(settled))
      if (delivered.ok) sent += 1
      else failed += 1
    }
  return ok({ sent, failed })
}

function takeFrom({ storage, clock }: OutboxPorts, agencyId: AgencyId): Promise<readonly Outgoing[]> {
  const now = clock.now()
  return storage.write((store) => store.outbox.take(agencyId, now, later(now, HELD_MS), AT_ONCE))
}

const gone = (fault: string): Delivered => err({ fault, final: true })

function deliver(ports: OutboxPorts, outgoing: Outgoing): Promise<Delivered> {
  return outgoing.channel === 'mail' ? sendMail(ports, outgoing) : callWebhook(ports, outgoing)
}

/** The address is looked up when it is needed: one that was taken back is not mailed any more. */
async function sendMail({ storage, sealer, mailer, site }: OutboxPorts, outgoing: Outgoing): Promise<Delivered> {
  if (mailer === null) return err({ fault: 'no mail server is set up', final: false })
  const { agencyId, targetId } = outgoing
  const to = await storage.read((store) => addressFor(sealer, store, agencyId, targetId))
  return to === null ? gone('no address any more') : mailer.send(mailOf(outgoing, to, site()))
}

async function callWebhook({ storage, sealer, caller }: OutboxPorts, outgoing: Outgoing): Promise<Delivered> {
  const { agencyId, id, targetId, content, createdAt } = outgoing
  const webhook = await storage.read((store) => store.webhooks.byId(agencyId, targetId))
  if (webhook === null) return gone('no webhook any more')
  const [told = {}] = content
  const body = JSON.stringify({ id, event: 'reminder', agencyId, at: createdAt, ...told })
  return caller.call({ id, url: webhook.url, secret: webhookSecret(sealer, webhook), body })
}
