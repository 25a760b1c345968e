import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { command, contextOn, EXAMPLES, LATER, nothing, received } from '../../../../../test/support/case-story.ts'
import { CHANNELS, type Channel, cautionsOf } from '../../index.ts'

const { request } = EXAMPLES.registerApplication

const registered = (data: Parameters<typeof received>[1], readings: Parameters<typeof nothing>[0] = {}) =>
  received('2025-03-03', data, readings)
const refused = (data: Parameters<typeof received>[1], on = '2025-03-03', today?: string) =>
  nothing({}, today).would('registerApplication', on, data)
const receipt = ({ events }: ReturnType<typeof received>) => events.find((e) => e.type === 'applicationReceived')

describe('the day of receipt (REG-31)', () => {
  it.each(Object.entries(CHANNELS))('of %s is fixed by its rule of Art. 31', (channel, { ground, basis }) => {
    const { state } = registered({ channel: channel as Channel, cannotWrite: true })
    expect(state.received).toBe(ground === 'confirmed' ? null : '2025-03-03')
    expect(basis.zh).toContain('第三十一条')
  })

  it.each([
    ['inPerson', 'handedIn'],
    ['registeredMail', 'signedFor'],
  ] as const)('of %s is the day itself: %s', (channel, ground) => {
    expect(receipt(registered({ channel }))).toMatchObject({ day: '2025-03-03', ground })
  })

  it('of an oral application is the day on which the officer takes it down (REG-29)', () => {
    expect(receipt(registered({ channel: 'oral', cannotWrite: true }))).toMatchObject({ ground: 'takenDown' })
  })

  it.each(['ordinaryMail', 'internet', 'email', 'fax'] as const)(
    'of %s waits for both sides to confirm (REG-31a)',
    (channel) => {
      const waiting = registered({ channel })
      expect(waiting.state).toMatchObject({ status: 'arrived', received: null })
      expect(waiting.did('confirmReceipt', '2025-03-06').state).toMatchObject({
        status: 'handling',
        arrived: '2025-03-03',
        received: '2025-03-06',
      })
      expect(receipt(registered({ channel, confirmedOn: day('2025-03-04') }))).toMatchObject({
        day: '2025-03-04',
        ground: 'confirmed',
      })
    },
  )

  it('of an internet application is fixed by the message of acceptance only where the guide says so', () => {
    const shown = { channel: 'internet', acceptanceShown: true } as const
    expect(receipt(registered(shown))).toBeUndefined()
    expect(receipt(registered(shown, { acceptanceConfirms: true }))).toMatchObject({
      day: '2025-03-03',
      ground: 'acceptanceShown',
    })
    expect(receipt(registered({ ...shown, channel: 'fax' }, { acceptanceConfirms: true }))).toBeUndefined()
  })

  it('of a part is that of the application it was split from (T3-4)', () => {
    const splitFrom = { caseId: 'case-1', received: day('2025-03-05') }
    const part = received('2025-03-03', { channel: 'ordinaryMail', splitFrom })
    expect(receipt(part)).toMatchObject({ day: '2025-03-05', ground: 'splitFrom' })
    expect(part.state.splitFrom).toBe('case-1')
  })
})

describe('the channels', () => {
  it('are seven: neither an enquiry, the leader’s mailbox nor the hotline is one (T3-14)', () => {
    const names = Object.values(CHANNELS).map(({ name }) => name.zh)
    expect(names).toEqual([
      ...['当面提交', '邮寄（需签收）', '平常信函', '网上提交', '电子邮件', '传真', '口头申请，由工作人员代填'],
    ])
  })
})

describe('a registration', () => {
  it.each([
    ['nothing', {}, []],
    ['no identity proof', { identityProof: false }, ['REG-30a']],
    ['an agent without authorisation (T3-6)', { agent: { partyId: 'agent', authorised: false } }, ['T3-6']],
    ['an agent with one', { agent: { partyId: 'agent', authorised: true } }, []],
    ['an unconfirmed letter', { channel: 'ordinaryMail' }, ['REG-31']],
    ['no form or way', { request: { ...request, way: null } }, ['REG-30a']],
  ] as const)('with %s is worth a second look', (_case, data, rules) => {
    const told = cautionsOf(null, command('registerApplication', '2025-03-03', data), contextOn(LATER))
    expect(told.map((c) => c.rule)).toEqual(rules)
  })

  it('is refused when it lies in the future or before the Regulation of 2007', () => {
    expect(refused({}, '2025-03-04', '2025-03-03')).toMatchObject({ error: { code: 'case-day-future' } })
    expect(refused({}, '2008-04-30')).toMatchObject({ error: { code: 'case-day-before-regulation' } })
    expect(refused({}, '2008-05-01').ok).toBe(true)
  })

  it('is refused when a confirmation lies before the arrival or in the future', () => {
    const fax = { channel: 'fax' } as const
    expect(refused({ ...fax, confirmedOn: day('2025-03-02') })).toMatchObject({
      error: { code: 'case-day-order', params: { first: '2025-03-03', rule: 'REG-31' } },
    })
    expect(refused({ ...fax, confirmedOn: day('2025-03-05') }, '2025-03-03', '2025-03-04')).toMatchObject({
      error: { code: 'case-day-future' },
    })
  })

  it.each([
    ['without an applicant', { applicants: [] }, 'case-no-applicant'],
    [
      'with an applicant without id',
      { applicants: [{ partyId: ' ', nature: 'natural' as const }] },
      'case-no-applicant',
    ],
    ['of an agent without id', { agent: { partyId: '', authorised: true } }, 'case-no-applicant'],
    ['by mouth of somebody who can write', { channel: 'oral' as const }, 'case-oral-not-needed'],
  ])('is refused %s', (_case, data, code) => {
    expect(refused(data)).toMatchObject({ ok: false, error: { code } })
  })

  it('is refused when it asks for nothing, taken when the description is missing (a matter of correction)', () => {
    const empty = { subject: '', description: ' ', documentNumber: null, carrier: null, way: null }
    expect(refused({ request: empty })).toMatchObject({ error: { code: 'case-text-missing' } })
    expect(refused({ request: { ...empty, subject: '预算' } }).ok).toBe(true)
  })

  it('bounds what a person may send', () => {
    const subject = '字'.repeat(20_001)
    const request = { subject, description: '', documentNumber: null, carrier: null, way: null }
    expect(refused({ request })).toMatchObject({ error: { code: 'case-text-long' } })
    const applicants = Array.from({ length: 201 }, (_, i) => ({ partyId: `p${i}`, nature: 'natural' as const }))
    expect(refused({ applicants })).toMatchObject({ error: { code: 'case-list-long' } })
  })

  it('counts an individual business as the setting says (DB-6), and keeps the first applicant first (T3-5)', () => {
    const applicants = [
      { partyId: 'shop', nature: 'individualBusiness' },
      { partyId: 'firm', nature: 'legalService' },
    ] as const
    expect(registered({ applicants }).state.applicants.map((a) => a.kind)).toEqual(['business', 'legalService'])
    const natural = registered({ applicants }, { individualBusiness: 'natural' })
    expect(natural.state.applicants[0]).toEqual({ partyId: 'shop', kind: 'natural' })
  })

  it('is made once', () => {
    expect(registered({}).would('registerApplication', '2025-03-04')).toMatchObject({
      error: { code: 'case-registered' },
    })
  })
})
