import { beforeEach, describe, expect, it, vi } from 'vitest'
import { caseOffice, granted } from '../../../test/support/cases.ts'
import { REGIONS } from '../../../test/support/organisation.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { newAccount, newPerson } from '../accounts/invite-person.ts'
import type { Role } from '../grants.ts'
import { changePerson } from '../organisation/change-person.ts'
import { dismissPerson } from '../organisation/dismiss-person.ts'
import type { Delivered, Mail, WebhookCall } from '../outbox/delivery.ts'
import { type OutboxPorts, sendOutbox } from '../outbox/send-outbox.ts'
import { listUndelivered, sendAgain } from '../outbox/undelivered.ts'
import { addWebhook, listWebhooks, removeWebhook } from '../outbox/webhooks.ts'
import { type Account, type Instant, type Staff, SYSTEM } from '../ports.ts'
import { chooseNotifications, showChoice } from './choices.ts'
import { listNotifications } from './list-notifications.ts'
import { readNotifications } from './read-notifications.ts'
import { remind } from './remind.ts'
import { sendDigests } from './send-digests.ts'

const FIRST = { before: null, limit: 50 }
const ALL = ['due', 'overdue', 'ended', 'approval'] as const

/** A bureau with people who can be told something, and what left its house: others share the database. */
async function bureau() {
  const office = await caseOffice('2025-03-03')
  const mails: Mail[] = []
  const calls: WebhookCall[] = []
  let delivered: Delivered = { ok: true, value: null }
  let minutes = 0
  const clock: OutboxPorts['clock'] = {
    today: office.ports.clock.today,
    now: () => new Date(Date.parse(office.ports.clock.now()) + minutes * 60_000).toISOString() as Instant,
  }
  const ports = {
    ...office.ports,
    clock,
    mailer: {
      send: async (mail: Mail) => {
        if (mail.to.startsWith(office.agency.id)) mails.push(mail)
        return delivered
      },
    },
    caller: {
      fault: (url: string) => (url.startsWith('https:') ? null : { zh: '不是 https', en: 'it is not https' }),
      call: async (call: WebhookCall) => {
        if (call.body.includes(office.agency.id)) calls.push(call)
        return delivered
      },
    },
    site: () => 'https://example.gov.cn',
    newSecret: () => 'the secret of the webhook',
  }
  const enter = async (roles: readonly Role[]): Promise<Staff & { readonly account: Account }> => {
    const person = newPerson(ports, office.agency.id, '杨帆', null)
    const account: Account = { ...newAccount(ports, person, `login${ports.ids.next()}`, roles), state: 'active' }
    await ports.storage.write(async (store) => {
      await store.persons.add(person)
      await store.accounts.add(account)
    })
    return { ...staffWith(roles, { agencyId: office.agency.id, accountId: account.id }), account }
  }
  return {
    ...{ office, ports, mails, calls },
    address: `${office.agency.id}@example.gov.cn`,
    officer: await enter(['officer']),
    leader: await enter(['leader']),
    administrator: await enter(['administrator']),
    answer: (next: Delivered) => {
      delivered = next
    },
    later: (by: number) => {
      minutes += by
    },
  }
}

let place: Awaited<ReturnType<typeof bureau>>
let number = ''

beforeEach(async () => {
  place = await bureau()
  number = (await place.office.register()).number
})

const morning = async (day: string): Promise<void> => {
  place.office.goTo(day)
  granted(await remind(place.ports, SYSTEM))
}
const told = async (staff: Staff) =>
  granted(await listNotifications(place.ports, staff, FIRST)).notifications.map((n) => `${n.what} ${n.kind} ${n.left}`)

describe('reminding', () => {
  it('tells the Office of a case that nobody handles, and the leader when it is too late, each thing once', async () => {
    const { officer, leader } = place
    for (const day of ['2025-03-24', '2025-03-24', '2025-03-25', '2025-03-31', '2025-04-01', '2025-04-02'])
      await morning(day)
    expect(await told(officer)).toEqual(['reply overdue -1', 'reply due 0', 'reply due 5'])
    expect(await told(leader)).toEqual(['reply overdue -1'])
  })

  it('tells nothing on a rest day, nor of what was done meanwhile', async () => {
    await morning('2025-03-29')
    expect(await told(place.officer)).toEqual([])
    const record = await place.office.register()
    await place.office.act(record, { type: 'withdraw', how: '来信撤回' })
    await morning('2025-04-24')
    const { notifications } = granted(await listNotifications(place.ports, place.officer, FIRST))
    expect(notifications.map((one) => one.number)).toEqual([number])
  })

  it('writes nothing on a morning that has nothing new of any case', async () => {
    const written = vi.spyOn(place.ports.storage, 'write')
    await morning('2025-03-24')
    const first = written.mock.calls.length
    await morning('2025-03-24')
    await morning('2025-03-25')
    expect([first > 0, written.mock.calls.length - first]).toEqual([true, 0])
    written.mockRestore()
  })

  it('makes one of two nodes tell it, and leaves it in the trail without a name', async () => {
    place.office.goTo('2025-03-24')
    const both = await Promise.all([remind(place.ports, SYSTEM), remind(place.ports, SYSTEM)])
    expect(both.map((result) => result.ok)).toEqual([true, true])
    expect(await told(place.officer)).toEqual(['reply due 5'])
    const trail = await place.ports.storage.read((store) => store.audit.latest(place.office.agency.id, 50))
    const reminded = trail.filter(({ action }) => action === 'case.reminded')
    expect(reminded).toMatchObject([{ actor: 'system', detail: { number, kind: 'due', what: 'reply', told: 1 } }])
  })
})

describe('notifications', () => {
  it('are read by whom they are for, and by nobody else', async () => {
    await morning('2025-03-24')
    const page = () => listNotifications(place.ports, place.officer, FIRST)
    const [one] = granted(await page()).notifications
    if (!one) throw new Error('nothing was told')
    granted(await readNotifications(place.ports, place.leader, { id: one.id, andOlder: true }))
    expect(granted(await page()).unread).toBe(1)
    granted(await readNotifications(place.ports, place.officer, { id: one.id, andOlder: true }))
    expect(granted(await page())).toMatchObject({ unread: 0, next: null })
  })

  it('come in pages', async () => {
    for (const day of ['2025-03-24', '2025-03-26', '2025-03-28']) await morning(day)
    const first = granted(await listNotifications(place.ports, place.officer, { before: null, limit: 2 }))
    const second = granted(await listNotifications(place.ports, place.officer, { before: first.next, limit: 2 }))
    expect([first, second].map((page) => page.notifications.map(({ left }) => left))).toEqual([[1, 3], [5]])
    expect(second.next).toBeNull()
  })
})

describe('the mail in the morning', () => {
  const choose = (address: string | null, mailed: readonly (typeof ALL)[number][] = ALL, version = 0) =>
    chooseNotifications(place.ports, place.officer, { mailed, address, version })

  /** Mails of this bureau that are ready to go; taking them is undone. */
  const waiting = async (): Promise<number> => {
    const { agency, ports } = place.office
    const now = place.ports.clock.now()
    return (await ports.storage.write(({ outbox }) => outbox.take(agency.id, now, now, 9))).length
  }

  it('says number, day and place, and nothing of people or of what was asked', async () => {
    granted(await choose(place.address))
    await morning('2025-03-24')
    granted(await sendDigests(place.ports, SYSTEM))
    granted(await sendDigests(place.ports, SYSTEM))
    granted(await sendOutbox(place.ports, SYSTEM))
    granted(await sendOutbox(place.ports, SYSTEM))
    const [mail, ...more] = place.mails
    expect([mail?.to, more]).toEqual([place.address, []])
    expect(mail?.subject).toBe('政府信息公开提醒 1 件 / 1 reminder')
    expect(mail?.text).toContain(`${number} 的答复期限 2025-03-31，还剩 5 个工作日。`)
    expect(mail?.text).toContain('https://example.gov.cn/workbench/cases/')
    expect(mail?.text).not.toMatch(/马小云|杨帆|资金拨付|13800138000/)
  })

  it('goes to the address at work of who gave no other, and to nobody once they left', async () => {
    const { ports, administrator, officer } = place
    const work = `${place.office.agency.id}work@example.gov.cn`
    const one = { agencyId: officer.agencyId, id: officer.account.personId }
    const facts = { name: '杨帆', post: '', sectionId: null, headsSection: false, inOffice: false, groupPlace: null }
    const organisation = { ...ports, regions: REGIONS }
    granted(await changePerson(organisation, administrator, { ...one, ...facts, email: work, phone: '', version: 1 }))
    expect(granted(await showChoice(ports, officer)).workAddress).toBe(work)
    granted(await choose(null, ['due', 'overdue']))
    await morning('2025-03-24')
    granted(await sendDigests(ports, SYSTEM))
    granted(await sendOutbox(ports, SYSTEM))
    expect(place.mails.map(({ to }) => to)).toEqual([work])
    await morning('2025-03-26')
    granted(await sendDigests(ports, SYSTEM))
    granted(await dismissPerson(organisation, administrator, { ...one, version: 2 }))
    granted(await sendOutbox(ports, SYSTEM))
    expect(place.mails).toHaveLength(1)
  })

  it('is not sent for what was read, what is not wanted, or to who took the address back', async () => {
    granted(await choose(place.address, ['overdue']))
    await morning('2025-03-24')
    granted(await sendDigests(place.ports, SYSTEM))
    expect(await waiting()).toBe(0)
    granted(await choose(place.address, ALL, 1))
    granted(await sendDigests(place.ports, SYSTEM))
    expect(await waiting()).toBe(1)
    granted(await choose(null, [], 2))
    granted(await sendOutbox(place.ports, SYSTEM))
    expect(place.mails).toEqual([])
    expect(granted(await listUndelivered(place.ports, place.administrator))).toMatchObject([
      { fault: 'no address any more' },
    ])
  })

  it.each([
    ['ma', 'mail-address-invalid'],
    ['ma@example.cn\r\nBcc: a@b.cn', 'mail-address-invalid'],
    ['ma@example.cn, a@b.cn', 'mail-address-invalid'],
    ['马 <ma@example.cn>', 'mail-address-invalid'],
    [`${'a'.repeat(300)}@example.cn`, 'mail-address-invalid'],
    [' ', 'mail-address-missing'],
  ])('does not go to “%s”', async (address, code) => {
    expect(await choose(address)).toMatchObject({ ok: false, error: { code } })
  })

  it('keeps the choice of who saw the last version, and shows the address to its owner only', async () => {
    granted(await choose(place.address))
    expect(await choose('other@example.gov.cn')).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(granted(await showChoice(place.ports, place.officer)).address).toBe(place.address)
    expect(granted(await showChoice(place.ports, place.leader))).toEqual({
      ...{ mailed: [], address: null, workAddress: null, version: 0 },
    })
  })
})

describe('a webhook', () => {
  const url = 'https://example.gov.cn/hook'
  const add = (change: Partial<Parameters<typeof addWebhook>[2]> = {}) =>
    addWebhook(place.ports, place.administrator, { url, kinds: ['overdue'], ...change })

  it('is called once for each thing it wants to know of, with the number and without people', async () => {
    granted(await add())
    await morning('2025-03-31')
    await morning('2025-04-01')
    granted(await sendOutbox(place.ports, SYSTEM))
    granted(await sendOutbox(place.ports, SYSTEM))
    expect(place.calls).toMatchObject([{ url, secret: 'the secret of the webhook' }])
    expect(JSON.parse(place.calls[0]?.body ?? '')).toMatchObject({
      ...{ event: 'reminder', number, kind: 'overdue', what: 'reply', due: '2025-03-31', left: -1 },
    })
    expect(place.calls[0]?.body).not.toMatch(/马小云|资金/)
  })

  it('is tried again for days, then given up where the administrator sees it, who may begin anew', async () => {
    granted(await add())
    place.answer({ ok: false, error: { fault: 'HTTP 500', final: false } })
    await morning('2025-04-01')
    for (const wait of [0, 1, 5, 30, 120, 360, 720, 1440, 1440, 1440]) {
      place.later(wait)
      granted(await sendOutbox(place.ports, SYSTEM))
    }
    expect(place.calls).toHaveLength(9)
    const dead = granted(await listUndelivered(place.ports, place.administrator))
    expect(dead).toMatchObject([{ channel: 'webhook', attempts: 9, fault: 'HTTP 500' }])
    expect(await listUndelivered(place.ports, place.officer)).toMatchObject({ ok: false })
    place.answer({ ok: true, value: null })
    granted(await sendAgain(place.ports, place.administrator, dead[0]?.id ?? place.administrator.accountId))
    granted(await sendOutbox(place.ports, SYSTEM))
    expect(new Set(place.calls.map(({ id }) => id)).size).toBe(1)
    expect(granted(await listUndelivered(place.ports, place.administrator))).toEqual([])
  })

  it('is refused twice, with a bad address, or for nothing; its secret rests sealed', async () => {
    const { webhook, secret } = granted(await add())
    expect(new TextDecoder().decode(webhook.secret)).not.toContain(secret)
    expect(await add()).toMatchObject({ error: { code: 'webhook-taken' } })
    expect(await add({ url: 'http://example.gov.cn/' })).toMatchObject({ error: { code: 'webhook-address' } })
    expect(await add({ url: `https://example.gov.cn/${'x'.repeat(600)}` })).toMatchObject({
      error: { code: 'webhook-address' },
    })
    expect(await add({ url: `${url}2`, kinds: [] })).toMatchObject({ error: { code: 'choice-kinds' } })
  })

  it('that was removed is called no more', async () => {
    const { webhook } = granted(await add())
    await morning('2025-04-01')
    granted(await removeWebhook(place.ports, place.administrator, webhook.id))
    granted(await sendOutbox(place.ports, SYSTEM))
    expect([place.calls, granted(await listWebhooks(place.ports, place.administrator))]).toEqual([[], []])
  })
})
