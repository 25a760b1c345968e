import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import {
  command,
  contextOn,
  EXAMPLES,
  item,
  LATER,
  received,
  type Story,
} from '../../../../../test/support/case-story.ts'
import { cautionsOf, DELIVERIES, type Delivery, fold } from '../../index.ts'

const open = received('2025-03-03')
const decided = open.did('decideReply', '2025-03-20')
const approved = decided.did('approveReply', '2025-03-21')
const posted = approved.did('sendReply', '2025-03-31', { delivery: 'post', posting: 'EA123456789CN' })
const closed = approved.did('sendReply', '2025-03-24').did('recordDelivery', '2025-03-25')
const order = (story: Story, data: Parameters<typeof received>[1] | object = {}) =>
  story.would('receiveOrder', '2025-09-23', data)

describe('approval (REG-17, REG-45)', () => {
  it.each([
    ['nobody', { approvedBy: null }, 'case-approval-missing'],
    ['whoever decided', { approvedBy: 'officer' }, 'case-same-person'],
    ['a leader, reviewed by whoever decided', { reviewedBy: 'officer' }, 'case-same-person'],
    ['a leader without a review of what is disclosed', { reviewedBy: null }, 'case-review-missing'],
  ])('by %s is refused', (_case, data, code) => {
    expect(decided.would('approveReply', '2025-03-21', data)).toMatchObject({ error: { code } })
  })

  it('of a refusal needs no review of a disclosure', () => {
    const refusal = open.did('decideReply', '2025-03-20', { items: [item('r10')] })
    expect(refusal.would('approveReply', '2025-03-21', { reviewedBy: null }).ok).toBe(true)
  })

  it('can be turned down, also after it was given', () => {
    for (const story of [decided, approved])
      expect(story.did('returnReply', '2025-03-22').state).toMatchObject({ status: 'handling', draft: null })
    expect(decided.would('returnReply', '2025-03-19')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('turned down leads back to what was awaited', () => {
    const lapsed = open.did('askCorrection', '2025-03-05').did('recordCorrectionService', '2025-03-06')
    expect(lapsed.did('lapse', '2025-04-01').did('returnReply', '2025-04-02').state.status).toBe('awaitingCorrection')
    const unpaid = open.did('noticeFee', '2025-03-05').did('recordFeeService', '2025-03-06')
    expect(unpaid.did('lapse', '2025-05-06').did('returnReply', '2025-05-07').state.status).toBe('awaitingPayment')
  })
})

describe('service (CLK-8 to CLK-10)', () => {
  it('by post counts on the day of posting: on the last day in time, and closed at once', () => {
    expect(posted.state).toMatchObject({
      status: 'closed',
      draft: null,
      replies: [{ row: 'r3', day: '2025-03-31', delivered: null }],
    })
    const signed = posted.did('recordDelivery', '2025-04-03')
    expect(signed.state.replies).toMatchObject([{ day: '2025-03-31', delivered: '2025-04-03' }])
    expect(signed.would('recordDelivery', '2025-04-04')).toMatchObject({ error: { code: 'case-part-done' } })
  })

  it.each(['inPerson', 'entrusted', 'electronic'] as const)('%s counts on arrival', (delivery: Delivery) => {
    const sent = approved.did('sendReply', '2025-03-31', { delivery })
    expect(sent.state).toMatchObject({ status: 'sent', replies: [] })
    expect(sent.did('recordDelivery', '2025-04-01').state).toMatchObject({
      status: 'closed',
      replies: [{ day: '2025-04-01', delivered: '2025-04-01', number: '积商公复〔2025〕3号' }],
    })
  })

  it('by private courier is refused, and without a number (CLK-9)', () => {
    expect(approved.would('sendReply', '2025-03-31', { delivery: 'courier' })).toMatchObject({
      error: { code: 'case-courier', params: { rule: 'CLK-9' } },
    })
    expect(approved.would('sendReply', '2025-03-31', { number: ' ' })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
  })

  it('that failed leaves the reply to be sent again', () => {
    const failed = approved.did('sendReply', '2025-03-24').did('recordFailedDelivery', '2025-03-25')
    expect(failed.state).toMatchObject({ status: 'approved', replies: [] })
    expect(failed.would('sendReply', '2025-03-26', { delivery: 'post' }).ok).toBe(true)
  })

  it('is never before the reply was sent, nor that before its approval', () => {
    expect(approved.would('sendReply', '2025-03-20')).toMatchObject({ error: { code: 'case-day-order' } })
    const sent = approved.did('sendReply', '2025-03-24')
    expect(sent.would('recordDelivery', '2025-03-23')).toMatchObject({ error: { code: 'case-day-order' } })
    expect(posted.would('recordDelivery', '2025-03-30')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it.each([
    ['2025-03-28', 'post', null, ['CLK-8']],
    ['2025-03-28', 'post', 'EA1', []],
    ['2025-03-31', 'electronic', null, ['CLK-8', 'REG-40']],
    ['2025-04-01', 'electronic', null, ['REG-33', 'REG-40']],
  ] as const)('on %s %s (%s) is worth a second look: %j', (on, delivery, posting, rules) => {
    const send = command('sendReply', on, { delivery, posting })
    expect(cautionsOf(approved.state, send, contextOn(LATER)).map((c) => c.rule)).toEqual(rules)
  })
})

describe('the way that was asked for (REG-40)', () => {
  const asked = EXAMPLES.registerApplication.request
  const rules = (way: typeof asked.way, delivery: Delivery, row: 'r3' | 'r4' | 'r10') => {
    const story = received('2025-03-03', { request: { ...asked, way } })
      .did('decideReply', '2025-03-04', { items: [item(row)] })
      .did('approveReply', '2025-03-05')
    const send = command('sendReply', '2025-03-06', { delivery, posting: 'EA1' })
    return cautionsOf(story.state, send, contextOn(LATER)).map((c) => c.rule)
  }

  it.each([
    ['post', 'post'],
    ['email', 'electronic'],
    ['online', 'electronic'],
    ['pickUp', 'inPerson'],
    ['readOnSite', 'inPerson'],
  ] as const)('%s is met by %s, and by no other', (way, fitting) => {
    for (const delivery of ['post', 'electronic', 'inPerson'] as const)
      expect(rules(way, delivery, 'r3')).toEqual(delivery === fitting ? [] : ['REG-40'])
  })

  it('matters where something is given, and where it was stated', () => {
    expect(rules('email', 'post', 'r4')).toEqual(['REG-40'])
    expect(rules('email', 'post', 'r10')).toEqual([])
    expect(rules(null, 'post', 'r3')).toEqual([])
  })
})

describe('the ways of delivery', () => {
  it.each(Object.entries(DELIVERIES))(
    '%s is closed at once, on arrival, or refused, as its rule says',
    (way, { counts }) => {
      const sent = approved.would('sendReply', '2025-03-24', { delivery: way as Delivery })
      const status = sent.ok ? fold([...approved.events, ...sent.value])?.status : 'refused'
      expect(status).toBe({ sent: 'closed', arrived: 'sent', refused: 'refused' }[counts])
    },
  )
})

describe('a withdrawal (T3-13)', () => {
  it('ends the case in r23, before the reply has gone out', () => {
    expect(open.did('withdraw', '2025-03-10').state).toMatchObject({
      status: 'closed',
      replies: [{ row: 'r23', number: null, day: '2025-03-10' }],
    })
    expect(approved.did('sendReply', '2025-03-24').would('withdraw', '2025-03-25')).toMatchObject({
      error: { code: 'case-sent' },
    })
    expect(closed.would('withdraw', '2025-03-26')).toMatchObject({ error: { code: 'case-closed' } })
  })

  it('of what was never received leaves no result', () => {
    const unread = received('2025-03-03', { channel: 'fax' }).did('withdraw', '2025-03-05')
    expect(unread.state).toMatchObject({ status: 'closed', replies: [] })
    expect(order(unread)).toMatchObject({ error: { code: 'case-not-received' } })
    expect(unread.would('recordDelivery', '2025-03-06')).toMatchObject({ error: { code: 'case-part-done' } })
  })
})

describe('after the reply', () => {
  it('the case is archived, with a warning while the receipt is not on file (DOC-R3)', () => {
    const file = command('archiveCase', '2025-04-10')
    expect(cautionsOf(posted.state, file, contextOn(LATER)).map((c) => c.rule)).toEqual(['DOC-R3'])
    expect(cautionsOf(closed.state, file, contextOn(LATER))).toEqual([])
    expect(closed.did('archiveCase', '2025-04-10').state).toMatchObject({ status: 'archived', folder: '2025-003' })
    expect(closed.would('archiveCase', '2025-03-24')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('an order reopens it, and the new reply obeys the order (T3-10)', () => {
    const reopened = closed.did('archiveCase', '2025-04-10').did('receiveOrder', '2025-09-23')
    expect(reopened.state).toMatchObject({ status: 'redeciding', orders: [{ done: null }] })
    expect(reopened.did('decideReply', '2025-09-24').did('returnReply', '2025-09-25').state.status).toBe('redeciding')
    const again = reopened
      .did('decideReply', '2025-09-24', { items: [item('r4')] })
      .did('approveReply', '2025-09-25')
      .did('sendReply', '2025-09-26', { delivery: 'post' })
    expect(again.state).toMatchObject({
      status: 'closed',
      orders: [{ done: '2025-09-26' }],
      replies: [{ row: 'r3' }, { row: 'r4', day: '2025-09-26' }],
    })
    expect(reopened.would('decideReply', '2025-09-22')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('an order to reply at last sets a period beside the one that ran out', () => {
    expect(open.did('receiveOrder', '2025-09-23').state).toMatchObject({ status: 'handling', orders: [{ done: null }] })
  })

  it.each([
    ['without a number', { number: null }, 'case-text-missing'],
    ['of 61 days', { days: 61 }, 'case-number'],
    ['in force before the reply', { takesEffect: day('2025-03-24') }, 'case-day-order'],
    ['in force in another age', { takesEffect: day('2099-01-01') }, 'case-day-future'],
  ])('an order %s is refused', (_case, data, code) => {
    expect(order(closed, data)).toMatchObject({ error: { code } })
  })

  it('the agency may correct itself without a number', () => {
    expect(order(closed, { source: 'ownMotion', number: null }).ok).toBe(true)
  })
})

describe('a request to correct one’s own record (Art. 41)', () => {
  const request = received('2025-03-03', { kind: 'ownRecord' })

  it('goes its own short way to an answer that has no row', () => {
    const answered = request
      .did('decideOwnRecord', '2025-03-05')
      .did('approveReply', '2025-03-06', { reviewedBy: null })
      .did('sendReply', '2025-03-07', { delivery: 'post' })
    expect(answered.state).toMatchObject({ status: 'closed', replies: [{ row: null, day: '2025-03-07' }] })
    expect(request.did('withdraw', '2025-03-05').state.replies).toMatchObject([{ row: null }])
    expect(request.would('decideOwnRecord', '2025-03-05', { reason: '' })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
  })
})

describe('events that cannot be', () => {
  it('are a broken invariant: nothing before the arrival, no second one', () => {
    expect(() => fold(open.events.slice(1))).toThrow('before the application arrived')
    expect(() => fold([...open.events, ...open.events])).toThrow('begins once')
    expect(fold([])).toBeNull()
  })
})
