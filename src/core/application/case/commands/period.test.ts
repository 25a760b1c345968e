import { describe, expect, it } from 'vitest'
import { contextOn, received } from '../../../../../test/support/case-story.ts'
import { isOverdue } from '../../index.ts'

const open = received('2025-03-03')
const consulted = open.did('consult', '2025-03-06', { consultationId: 'consultation-1' })

describe('an extension (REG-33.3)', () => {
  it('is told by the last day of the first period, once', () => {
    expect(open.would('extendReply', '2025-04-01')).toMatchObject({
      error: { code: 'case-period-ended', params: { due: '2025-03-31', rule: 'REG-33.3' } },
    })
    const extended = open.did('extendReply', '2025-03-31')
    expect(extended.would('extendReply', '2025-03-31')).toMatchObject({ error: { code: 'case-extended-once' } })
  })

  it('may come after the plain 20 days when a consultation has moved the first deadline (CLK-6)', () => {
    expect(consulted.did('receiveOpinion', '2025-03-24').would('extendReply', '2025-04-17').ok).toBe(true)
  })

  it.each([
    ['without the consent of the head of the Office', { approvedBy: null }, 'case-approval-missing'],
    ['of 21 days', { days: 21 }, 'case-number'],
    ['of no day', { days: 0 }, 'case-number'],
    ['without a reason', { reason: '' }, 'case-text-missing'],
  ])('is refused %s', (_case, data, code) => {
    expect(open.would('extendReply', '2025-03-31', data)).toMatchObject({ error: { code } })
  })
})

describe('an extension that the Office asks for (REG-33.3)', () => {
  const proposed = open.did('proposeExtension', '2025-03-10')

  it('leaves the period as it is until the head consents, who closes it so', () => {
    expect(proposed.state.proposal).toEqual({
      ...{ day: '2025-03-10', by: 'officer', days: 15, reason: '需要征求三个股室的意见' },
    })
    expect(isOverdue(proposed.state, contextOn('2025-04-01'))).toBe(true)
    const extended = proposed.did('extendReply', '2025-03-11', { days: 10 })
    expect(extended.state).toMatchObject({ proposal: null, extension: { days: 10 } })
    expect(isOverdue(extended.state, contextOn('2025-04-15'))).toBe(false)
  })

  it('is asked for once at a time, declined with a reason, and may be asked for again', () => {
    expect(proposed.would('proposeExtension', '2025-03-11')).toMatchObject({ error: { code: 'case-proposal-open' } })
    expect(proposed.would('declineExtension', '2025-03-11', { reason: ' ' })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
    const declined = proposed.did('declineExtension', '2025-03-11')
    expect(declined.state.proposal).toBeNull()
    expect(declined.would('declineExtension', '2025-03-11')).toMatchObject({ error: { code: 'case-none-open' } })
    expect(declined.would('proposeExtension', '2025-03-12').ok).toBe(true)
  })

  it('is not asked for after the first deadline, twice, or for more than the head may give', () => {
    expect(open.would('proposeExtension', '2025-04-01')).toMatchObject({ error: { code: 'case-period-ended' } })
    expect(open.would('proposeExtension', '2025-03-10', { days: 21 })).toMatchObject({ error: { code: 'case-number' } })
    const extended = open.did('extendReply', '2025-03-10')
    expect(extended.would('proposeExtension', '2025-03-11')).toMatchObject({ error: { code: 'case-extended-once' } })
  })

  it('is decided on no day before it was asked for', () => {
    for (const type of ['extendReply', 'declineExtension'] as const)
      expect(proposed.would(type, '2025-03-07')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('needs no decision any more when the reply is drawn up', () => {
    expect(proposed.did('decideReply', '2025-03-12').did('returnReply', '2025-03-13').state.proposal).toBeNull()
  })
})

describe('reasons for an excessive number (Art. 35)', () => {
  const asked = open.did('askReasons', '2025-03-04')

  it('are asked for once, and do not stop the clock', () => {
    expect(asked.would('askReasons', '2025-03-05')).toMatchObject({ error: { code: 'case-reasons-once' } })
    expect(isOverdue(asked.state, contextOn('2025-04-01'))).toBe(true)
  })

  it('are judged after they were asked for, once; silence only when its days are over', () => {
    expect(open.would('judgeReasons', '2025-03-05')).toMatchObject({ error: { code: 'case-reasons-not-asked' } })
    const silent = { reasons: null }
    expect(asked.would('judgeReasons', '2025-03-18', silent)).toMatchObject({
      error: { code: 'case-period-runs', params: { due: '2025-03-18' } },
    })
    const judged = asked.did('judgeReasons', '2025-03-19', silent)
    expect(judged.would('judgeReasons', '2025-03-19')).toMatchObject({ error: { code: 'case-reasons-not-asked' } })
  })

  it('that are sound open a delayed period, which follows the extension', () => {
    const unsound = asked.did('judgeReasons', '2025-03-06')
    expect(unsound.would('delayPeriod', '2025-03-07')).toMatchObject({ error: { code: 'case-delay-needs-reasons' } })
    const delayed = asked.did('judgeReasons', '2025-03-06', { sound: true }).did('delayPeriod', '2025-03-07')
    expect(isOverdue(delayed.state, contextOn('2025-04-15'))).toBe(false)
    expect(isOverdue(delayed.state, contextOn('2025-04-16'))).toBe(true)
    expect(delayed.would('delayPeriod', '2025-03-10')).toMatchObject({ error: { code: 'case-delayed-once' } })
    expect(isOverdue(delayed.did('extendReply', '2025-03-31').state, contextOn('2025-05-15'))).toBe(false)
  })
})

describe('lateness', () => {
  it('is that of the day of the reply, not of today', () => {
    const late = open.did('decideReply', '2025-03-28').did('approveReply', '2025-03-28')
    const inTime = late.did('sendReply', '2025-03-31', { delivery: 'post' })
    const overdue = late.did('sendReply', '2025-04-01', { delivery: 'post' })
    expect(isOverdue(inTime.state, contextOn('2026-01-01'))).toBe(false)
    expect(isOverdue(overdue.state, contextOn('2025-04-02'))).toBe(true)
  })

  it('is not undone by a third party that is asked too late, who must be asked all the same (Art. 32)', () => {
    const late = open.did('consult', '2025-04-02', { consultationId: 'consultation-1' })
    expect(late.state.consultations).toHaveLength(1)
    expect(isOverdue(late.state, contextOn('2025-04-03'))).toBe(true)
  })

  it('is that of an order, too, once there is one (CLK-12)', () => {
    const closed = open.did('decideReply', '2025-03-20').did('approveReply', '2025-03-20')
    const ordered = closed.did('sendReply', '2025-03-20', { delivery: 'post' }).did('receiveOrder', '2025-09-23')
    expect(isOverdue(ordered.state, contextOn('2025-10-24'))).toBe(false)
    expect(isOverdue(ordered.state, contextOn('2025-10-27'))).toBe(true)
    const again = ordered.did('decideReply', '2025-10-24').did('approveReply', '2025-10-24')
    const obeyed = again.did('sendReply', '2025-10-24', { delivery: 'post' })
    expect(isOverdue(obeyed.state, contextOn('2025-12-01'))).toBe(false)
  })

  it('stands still while a correction or a payment is awaited', () => {
    const asked = open.did('askCorrection', '2025-03-05')
    expect(isOverdue(asked.state, contextOn('2025-06-01'))).toBe(false)
    expect(isOverdue(open.did('noticeFee', '2025-03-05').state, contextOn('2025-06-01'))).toBe(false)
  })

  it('does not exist for a request to correct one’s own record, for which Art. 41 sets no days', () => {
    expect(isOverdue(received('2025-03-03', { kind: 'ownRecord' }).state, contextOn('2026-01-01'))).toBe(false)
  })
})
