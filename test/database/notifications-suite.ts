import { describe, expect, it } from 'vitest'
import type {
  Agency,
  AgencyId,
  ApiToken,
  Id,
  Notification,
  NotificationChoice,
  Outgoing,
  Storage,
  Webhook,
} from '#app/ports'
import { day } from '#core/shared/index'
import { at, ids } from './samples.ts'

const MORNING = at('2025-03-24T00:00:00Z')
const NOON = at('2025-03-24T04:00:00Z')
const EVENING = at('2025-03-24T10:00:00Z')

const aNotification = (agencyId: AgencyId, accountId: Id, facts: Partial<Notification> = {}): Notification => ({
  ...{ agencyId, id: ids.next(), accountId, caseId: ids.next(), number: '2025-003', kind: 'due', what: 'reply' },
  ...{ due: day('2025-03-31'), left: 5, at: MORNING, readAt: null },
  ...facts,
})

const anOutgoing = (agencyId: AgencyId, facts: Partial<Outgoing> = {}): Outgoing => ({
  ...{ agencyId, id: ids.next(), channel: 'mail', targetId: ids.next(), content: [{ number: '2025-003', left: 5 }] },
  ...{ state: 'waiting', attempts: 0, nextAt: MORNING, fault: null, createdAt: MORNING },
  ...facts,
})

const aToken = (agencyId: AgencyId): ApiToken => ({
  ...{ agencyId, id: ids.next(), name: '政务服务平台', digest: `d${ids.next()}`, roles: ['officer'] },
  ...{ scopes: ['list-cases', 'show-case'], createdBy: ids.next(), createdAt: MORNING },
  ...{ expiresAt: at('2026-03-24'), lastUsedAt: null, revokedAt: null },
})

/** What people are told, what leaves the house, jobs and tokens, on one size of database. */
export function describeNotifications(storage: () => Storage, withAgency: () => Promise<Agency>): void {
  describe('notifications', () => {
    it('are read by whom they are for, the newest first, page by page', async () => {
      const { id } = await withAgency()
      const account = ids.next()
      const [first, second, third] = [1, 2, 3].map(() => aNotification(id, account))
      if (!first || !second || !third) throw new Error('three were made')
      await storage().write(async ({ notifications }) => {
        for (const one of [first, second, third, aNotification(id, ids.next())]) await notifications.add(one)
        expect(await notifications.ofAccount(id, account, { before: null, limit: 2 })).toEqual([third, second])
        expect(await notifications.ofAccount(id, account, { before: second.id, limit: 2 })).toEqual([first])
        expect(await notifications.unread(id, account)).toBe(3)
        await notifications.read(id, account, { id: third.id, andOlder: false }, NOON)
        await notifications.read(id, ids.next(), { id: third.id, andOlder: true }, NOON)
        expect(await notifications.unread(id, account)).toBe(2)
        await notifications.read(id, account, { id: third.id, andOlder: true }, EVENING)
        const [newest] = await notifications.ofAccount(id, account, { before: null, limit: 1 })
        expect([newest?.readAt, await notifications.unread(id, account)]).toEqual([NOON, 0])
        await notifications.sweep(id, NOON)
        expect(await notifications.ofAccount(id, account, { before: null, limit: 9 })).toEqual([])
      })
    })

    it('go into one mail, the soonest first, unless they were read or are of a kind that is not mailed', async () => {
      const { id } = await withAgency()
      const account = ids.next()
      const late = aNotification(id, account, { kind: 'overdue', due: day('2025-03-21'), left: -1 })
      const soon = aNotification(id, account)
      await storage().write(async ({ notifications }) => {
        for (const one of [soon, late, aNotification(id, account, { readAt: MORNING })]) await notifications.add(one)
        await notifications.add(aNotification(id, account, { kind: 'approval' }))
        expect(await notifications.takeForMail(id, account, ['due', 'overdue'], NOON)).toEqual([late, soon])
        expect(await notifications.takeForMail(id, account, ['due', 'overdue'], NOON)).toEqual([])
      })
    })

    it('of a reminder are claimed once, whoever comes', async () => {
      const { id } = await withAgency()
      const caseId = ids.next()
      const claim = () => storage().write(({ reminders }) => reminders.claim(id, caseId, 'reply  2025-03-31 5', NOON))
      expect((await Promise.all([claim(), claim(), claim()])).filter(Boolean)).toHaveLength(1)
    })

    it('of reminders that were sent are found by their cases, of ever so many, in one agency', async () => {
      const [{ id }, other] = [await withAgency(), await withAgency()]
      const cases = Array.from({ length: 5001 }, () => ids.next())
      const [first = ids.next(), last = ids.next()] = [cases[0], cases.at(-1)]
      await storage().write(async ({ reminders }) => {
        for (const [agencyId, caseId, key] of [
          [id, first, 'a'],
          [id, first, 'b'],
          [id, last, 'a'],
          [other.id, last, 'c'],
        ] as const)
          await reminders.claim(agencyId, caseId, key, NOON)
        const sent = await reminders.sentOf(id, cases)
        expect(sent).toEqual(
          new Map([
            [first, new Set(['a', 'b'])],
            [last, new Set(['a'])],
          ]),
        )
        expect(await reminders.sentOf(id, [])).toEqual(new Map())
      })
    })

    it('are chosen by each person, with an address byte for byte, by who saw the last version', async () => {
      const { id } = await withAgency()
      const choice: NotificationChoice = {
        ...{ agencyId: id, accountId: ids.next(), mailed: ['overdue'], address: new Uint8Array([0, 255]), version: 1 },
      }
      await storage().write(async ({ notificationChoices: choices }) => {
        expect(await choices.ofAccount(id, choice.accountId)).toBeNull()
        expect(await choices.put(choice, 0)).toBe(true)
        expect(await choices.put(choice, 0)).toBe(false)
        const [mailed] = await choices.mailed(id)
        expect({ ...mailed, address: new Uint8Array(mailed?.address ?? []) }).toEqual(choice)
        expect(await choices.put({ ...choice, mailed: [] }, 1)).toBe(true)
        expect(await choices.mailed(id)).toEqual([])
        expect((await choices.ofAccount(id, choice.accountId))?.version).toBe(2)
      })
    })
  })

  describe('the outbox', () => {
    it('gives what is due to one, for a while, and keeps how it ended', async () => {
      const { id } = await withAgency()
      const [due, later] = [anOutgoing(id), anOutgoing(id, { nextAt: EVENING })]
      await storage().write(async ({ outbox }) => {
        await outbox.add(due)
        await outbox.add(later)
      })
      const take = () => storage().write(({ outbox }) => outbox.take(id, NOON, EVENING, 10))
      const taken = (await Promise.all([take(), take()])).flat()
      expect(taken).toEqual([{ ...due, attempts: 1, nextAt: EVENING }])
      await storage().write(async ({ outbox }) => {
        await outbox.settle({ agencyId: id, id: due.id, state: 'dead', attempts: 8, nextAt: EVENING, fault: '451' })
        expect(await outbox.dead(id, 5)).toMatchObject([{ id: due.id, attempts: 8, fault: '451' }])
        expect(await outbox.take(id, EVENING, EVENING, 10)).toMatchObject([{ id: later.id }])
        await outbox.sweep(id, EVENING)
        expect([await outbox.byId(id, due.id), (await outbox.byId(id, later.id))?.state]).toEqual([null, 'waiting'])
      })
    })

    it('calls webhooks of its agency only', async () => {
      const [{ id }, { id: stranger }] = [await withAgency(), await withAgency()]
      const webhook: Webhook = {
        ...{ agencyId: id, id: ids.next(), url: 'https://example.gov.cn/hook', secret: new Uint8Array([9, 0]) },
        ...{ kinds: ['overdue'], createdAt: NOON, createdBy: ids.next() },
      }
      await storage().write(async ({ webhooks }) => {
        await webhooks.add(webhook)
        expect((await webhooks.ofAgency(id)).map((w) => ({ ...w, secret: new Uint8Array(w.secret) }))).toEqual([
          webhook,
        ])
        expect([await webhooks.ofAgency(stranger), await webhooks.byId(stranger, webhook.id)]).toEqual([[], null])
        expect(await webhooks.remove(stranger, webhook.id)).toBe(false)
        expect(await webhooks.remove(id, webhook.id)).toBe(true)
      })
    })
  })

  describe('jobs', () => {
    it('are done by one node for each time that they are due, and again after a failure', async () => {
      const name = `job ${ids.next()}`
      const claim = (due = MORNING, now = MORNING) => storage().write(({ jobs }) => jobs.claim(name, due, now, EVENING))
      expect((await Promise.all([claim(), claim()])).filter(Boolean)).toHaveLength(1)
      await storage().write(({ jobs }) => jobs.fail(name, 'no disk', NOON))
      expect([await claim(MORNING, MORNING), await claim(MORNING, NOON)]).toEqual([false, true])
      await storage().write(({ jobs }) => jobs.finish(name, MORNING, NOON))
      expect([await claim(MORNING, EVENING), await claim(NOON, EVENING)]).toEqual([false, true])
    })

    it('that a dead node held are free again when its time is over', async () => {
      const name = `job ${ids.next()}`
      const claim = (now = MORNING) => storage().write(({ jobs }) => jobs.claim(name, MORNING, now, NOON))
      expect([await claim(), await claim(), await claim(NOON)]).toEqual([true, false, true])
    })
  })

  describe('tokens', () => {
    it('are found by their digest in their agency, and revoked once', async () => {
      const [{ id }, { id: stranger }] = [await withAgency(), await withAgency()]
      const token = aToken(id)
      await storage().write(async ({ tokens }) => {
        await tokens.add(token)
        expect(await tokens.byDigest(id, token.digest)).toEqual(token)
        expect(await tokens.byDigest(stranger, token.digest)).toBeNull()
        await tokens.used(id, token.id, NOON)
        expect([await tokens.revoke(id, token.id, EVENING), await tokens.revoke(id, token.id, EVENING)]).toEqual([
          true,
          false,
        ])
        expect(await tokens.ofAgency(id)).toEqual([{ ...token, lastUsedAt: NOON, revokedAt: EVENING }])
      })
    })

    it('keep an answer under a key, which one request gets', async () => {
      const { id: agencyId } = await withAgency()
      const key = { agencyId, actorId: ids.next(), key: 'k1' }
      const claim = () => storage().write(({ keptAnswers }) => keptAnswers.claim({ ...key, digest: 'd', at: NOON }))
      expect((await Promise.all([claim(), claim()])).filter((kept) => kept === null)).toHaveLength(1)
      await storage().write(({ keptAnswers }) => keptAnswers.keep({ ...key, answer: new Uint8Array([1, 0]) }))
      const kept = await claim()
      expect({ ...kept, answer: new Uint8Array(kept?.answer ?? []) }).toEqual({
        ...{ ...key, digest: 'd', at: NOON, answer: new Uint8Array([1, 0]) },
      })
      await storage().write(({ keptAnswers }) => keptAnswers.release(key))
      expect(await claim()).toBeNull()
      await storage().write(({ keptAnswers }) => keptAnswers.sweep(agencyId, EVENING))
      expect(await claim()).toBeNull()
    })
  })
}
