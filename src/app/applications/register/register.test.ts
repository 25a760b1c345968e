import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { aCase, type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { officeLetters } from '../../../../test/support/office-letters.ts'
import type { CaseFilter, CaseRecord } from '../../ports.ts'
import { listCases } from './list-cases.ts'
import { showCase } from './show-case.ts'

const list = async ({ ports, officer, agency }: CaseOffice, filter: CaseFilter = {}) =>
  granted(await listCases(ports, officer, { agencyId: agency.id, filter, offset: 0, limit: 50 }))

const show = async ({ ports, officer, agency }: CaseOffice, { id }: CaseRecord) =>
  granted(await showCase(ports, officer, { agencyId: agency.id, id }))

describe('the queue', () => {
  it('does not call a case overdue because the window to ask for a correction has closed', async () => {
    const office = await caseOffice('2025-03-03')
    await office.register()
    office.goTo('2025-03-14')
    const { lines, counts } = await list(office)
    expect(lines[0]?.record).toMatchObject({ dueWhat: 'reply', due: '2025-03-31', version: 2 })
    expect(counts).toMatchObject({ overdue: 0, later: 1 })
  })

  it('waits for a third party, and no longer when its silence has answered', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    const party = { name: '某公司', identity: null, representative: '马', contactPerson: null, phone: '1', email: null }
    const contact = { address: null, postcode: null, fax: null }
    granted(
      await take(await office.register(), {
        ...{ type: 'consult', whom: 'thirdParty', information: '合同', party: { ...party, ...contact } },
      }),
    )
    office.goTo('2025-03-13')
    expect((await list(office)).counts).toMatchObject({ waiting: 1 })
    office.goTo('2025-03-25')
    expect((await list(office)).counts).toMatchObject({ waiting: 0, overdue: 0 })
  })

  it('puts what nobody has confirmed apart, until its period begins (REG-31)', async () => {
    const office = await caseOffice('2025-03-03')
    const { command } = aCase(office.agency, day('2025-03-03'))
    const online = await office.register({ command: { ...command, channel: 'internet' } })
    expect((await list(office)).counts).toMatchObject({ arrived: 1, later: 0 })
    expect((await list(office, { basket: 'arrived' })).lines).toMatchObject([{ basket: 'arrived', daysLeft: null }])
    await office.act(online, { type: 'confirmReceipt' })
    expect((await list(office)).counts).toMatchObject({ arrived: 0, later: 1 })
  })

  it('parts the cases by their days and finds them by number and title', async () => {
    const office = await caseOffice('2025-03-03')
    const [first, second] = [await office.register(), await office.register({ title: '村务公开' })]
    await office.act(first, { type: 'withdraw', how: '书面' })
    office.goTo('2025-03-31')
    expect((await list(office)).counts).toMatchObject({ arrived: 0, today: 1, later: 0, waiting: 0, done: 1 })
    office.goTo('2025-04-01')
    expect(
      (await list(office, { basket: 'overdue' })).lines.map(({ record, daysLeft }) => [record.number, daysLeft]),
    ).toEqual([[second.number, -1]])
    expect((await list(office, { text: '村务' })).total).toBe(1)
    expect((await list(office, { text: first.number })).total).toBe(1)
    expect((await list(office, { text: '100%' })).total).toBe(0)
  })
})

describe('a case that is concluded', () => {
  it('says whether its period was kept, with the strip and the proof', async () => {
    const office = await caseOffice('2025-03-03')
    const record = await office.register()
    expect((await show(office, record)).settled).toEqual([])
    office.goTo('2025-04-01')
    const closed = await show(office, await office.act(record, { type: 'withdraw', how: '书面' }))
    expect(closed.clocks).toEqual([])
    expect(closed.settled).toMatchObject([{ settled: { what: 'reply', done: '2025-04-01', kept: false } }])
    expect(closed.settled[0]?.settled.term.due).toBe('2025-03-31')
    expect([closed.settled[0]?.strip.lines.length, closed.settled[0]?.proof.length]).not.toContain(0)
  })
})

describe('a case that is split', () => {
  it('becomes one application for each matter, with the same people and day, and they take its place in table 三', async () => {
    const office = await caseOffice('2025-03-03')
    const { take, table } = officeLetters(office)
    const whole = await office.register()
    office.goTo('2025-03-05')
    const matter = (subject: string) => ({ subject, description: '', documentNumber: null })
    granted(
      await take(whole, {
        type: 'splitApplication',
        parts: [matter('资金明细'), matter('承办合同')],
        reason: '两件事',
      }),
    )
    const { lines } = await list(office, { statuses: ['handling'] })
    expect(lines.map(({ record }) => [record.title, record.received])).toEqual(
      expect.arrayContaining([
        ['资金明细', '2025-03-03'],
        ['承办合同', '2025-03-03'],
      ]),
    )
    expect((await table(2025)).find(({ row }) => row === 'r1')?.values.natural).toBe(2)
    const { content } = await show(office, whole)
    expect(content?.parts).toHaveLength(2)
    expect(content?.month).toMatchObject({ applications: 2 })
  })
})

describe('links', () => {
  it('point both ways', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    const [one, other] = [await office.register(), await office.register()]
    granted(await take(one, { type: 'linkCase', caseId: other.id, relation: 'sameInformation' }))
    expect((await show(office, other)).content?.links).toMatchObject([{ case: { number: one.number } }])
  })
})

describe('the fee of many applications', () => {
  it('counts the number of the month by itself: the 45th costs 300 yuan, which the leader notices', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    let last = await office.register()
    for (let n = 2; n <= 45; n++) last = await office.register()
    const { content } = await show(office, last)
    expect(content?.month).toMatchObject({
      month: '2025-03',
      applications: 45,
      number: 45,
      pieceFee: 300,
      monthFee: 5500,
    })
    expect(content?.month?.reckoning).toHaveLength(4)
    const wish = { type: 'noticeFee', mode: 'piece', pages: null, pointsToPublished: false, wayToPay: '银行' } as const
    const noticed = granted(await take(last, wish, office.leader))
    expect(noticed).toMatchObject({ status: 'awaitingPayment', waitingFor: 'applicant' })
    expect((await show(office, noticed)).content?.state.fee?.yuan).toBe(300)
  })

  it('is paid in the way that the agency set, and nobody can leave it unsaid (FEE-7)', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, take } = officeLetters(office)
    let last = await office.register()
    for (let n = 2; n <= 11; n++) last = await office.register()
    const wish = { type: 'noticeFee', mode: 'piece', pages: null, pointsToPublished: false, wayToPay: null } as const
    const unsaid = { ok: false, error: { code: 'case-text-missing', params: { rule: 'FEE-7' } } }
    expect(await take(last, wish, office.leader)).toMatchObject(unsaid)
    await office.set({ feePayWay: '缴入财政专户' })
    const noticed = granted(await take(last, wish, office.leader))
    expect((await draft(noticed, 'DOC-13')).content?.facts).toMatchObject({ payWay: '缴入财政专户', feeAmount: 100 })
  })

  it('is none for the tenth', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    const record = await office.register()
    const wish = { type: 'noticeFee', mode: 'piece', pages: null, pointsToPublished: false, wayToPay: '银行' } as const
    expect(await take(record, wish, office.leader)).toMatchObject({ ok: false, error: { code: 'case-no-fee' } })
  })
})
