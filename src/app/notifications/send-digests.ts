import { tellReminder } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, Ports } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { addressFor } from './mail-address.ts'

interface DigestPorts extends Pick<Ports, 'storage' | 'clock' | 'ids'> {
  readonly sealer: Sealer
}

/** A mail names no more; the rest is in the workbench. */
const MOST_LINES = 50

/**
 * Lays one mail a person into the outbox with what was told since the last one and is not read yet. Numbers and days only: a mail lies
 * in other people's hands. Gives how many mails.
 */
export async function sendDigests(ports: DigestPorts, actor: Actor): Promise<Result<number, Failure>> {
  const permitted = permit(actor, 'send-digests')
  if (!permitted.ok) return permitted
  let mails = 0
  for (const { id } of await ports.storage.read((store) => store.agencies.all())) mails += await digestsOf(ports, id)
  return ok(mails)
}

async function digestsOf(ports: DigestPorts, agencyId: AgencyId): Promise<number> {
  const choices = await ports.storage.read((store) => store.notificationChoices.mailed(agencyId))
  let mails = 0
  for (const { accountId, mailed } of choices)
    mails += await ports.storage.write(async (store) => {
      const { accounts, notifications, outbox } = store
      const account = await accounts.byId(accountId)
      if (account?.state !== 'active') return 0
      // What cannot go anywhere yet waits: it is told once there is an address.
      if ((await addressFor(ports.sealer, store, agencyId, accountId)) === null) return 0
      const now = ports.clock.now()
      const told = await notifications.takeForMail(agencyId, accountId, mailed, now)
      if (told.length === 0) return 0
      const lines = told.slice(0, MOST_LINES).map((one) => ({ caseId: one.caseId, ...tellReminder(one.number, one) }))
      const content = [...lines, { more: told.length - lines.length }]
      await outbox.add({
        ...{ agencyId, id: ports.ids.next(), channel: 'mail', targetId: accountId, content, state: 'waiting' },
        ...{ attempts: 0, nextAt: now, fault: null, createdAt: now },
      })
      return 1
    })
  return mails
}
