import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { contextOn, received, type Story } from '../../../../test/support/case-story.ts'
import { clockOf, daysLeft, replyPeriod } from '../index.ts'

const open = received('2025-03-03')
const what = ({ state }: Story, today: string) => clockOf(state, contextOn(today)).map((o) => o.what)

describe('the obligations of a case', () => {
  it('are the window to ask for a correction and the reply, the soonest first, each with its proof', () => {
    const context = contextOn('2025-03-04')
    expect(clockOf(open.state, context)).toMatchObject([
      { what: 'correctionNotice', waitingFor: 'agency', due: { due: '2025-03-12' } },
      { what: 'reply', waitingFor: 'agency', due: { due: '2025-03-31' }, basis: { zh: '条例第三十三条第二款' } },
    ])
    expect(clockOf(open.state, context)[1]?.due.days).toHaveLength(29)
    expect(what(open, '2025-03-13')).toEqual(['reply'])
  })

  it.each([
    ['unconfirmed', received('2025-03-03', { channel: 'fax' }), []],
    ['waiting for a correction', open.did('askCorrection', '2025-03-05'), ['correction']],
    ['waiting for one that was asked for too late', open.did('askCorrection', '2025-03-13'), ['reply', 'correction']],
    ['waiting for a payment', open.did('noticeFee', '2025-03-05'), ['payment']],
    ['waiting for reasons', open.did('askReasons', '2025-03-14'), ['reasons', 'reply']],
    ['withdrawn', open.did('withdraw', '2025-03-05'), []],
    ['split', open.did('splitApplication', '2025-03-05'), []],
  ] as const)('of a case %s', (_case, story, expected) => {
    expect(what(story, '2025-03-17')).toEqual(expected)
  })

  it('of a consultation end with its days, since silence has answered then (REG-32.3)', () => {
    const both = open
      .did('consult', '2025-03-06', { consultationId: 'consultation-1' })
      .did('consult', '2025-03-10', { consultationId: 'consultation-2', whom: 'otherOrgan' })
    expect(what(both, '2025-03-20')).toEqual(['thirdParty', 'otherOrgan', 'reply'])
    expect(what(both, '2025-03-28')).toEqual(['otherOrgan', 'reply'])
    expect(what(both.did('receiveOpinion', '2025-03-12'), '2025-03-20')).toEqual(['otherOrgan', 'reply'])
  })

  it('of a reconsideration decision are its own days, or those of Art. 33; an own correction has none', () => {
    const closed = open
      .did('decideReply', '2025-03-20')
      .did('approveReply', '2025-03-20')
      .did('sendReply', '2025-03-20', { delivery: 'post' })
    const ordered = (source: 'reconsideration' | 'ownMotion', days: number | null) =>
      clockOf(
        closed.did('receiveOrder', '2025-09-22', { source, days, takesEffect: day('2025-09-22') }).state,
        contextOn('2025-09-23'),
      ).map((o) => o.due.due)
    expect(ordered('reconsideration', 15)).toEqual(['2025-10-17'])
    expect(ordered('reconsideration', null)).toEqual(['2025-10-24'])
    expect(ordered('ownMotion', null)).toEqual([])
  })

  it.each([
    ['2025-03-03', 20],
    ['2025-03-28', 1],
    ['2025-03-29', 1],
    ['2025-03-31', 0],
    ['2025-04-01', -1],
    ['2025-04-04', -3],
    ['2025-04-07', -4],
  ])('on %s has %i working days left', (today, left) => {
    const [reply] = clockOf(open.state, contextOn(today)).filter((o) => o.what === 'reply')
    expect(reply && daysLeft(reply, contextOn(today).calendar, day(today))).toBe(left)
  })
})

describe('the reply period', () => {
  it('is told while it stands still, too, and not where there is none', () => {
    const asked = open.did('askCorrection', '2025-03-05')
    expect(replyPeriod(asked.state, contextOn('2025-03-20'))).toEqual({
      state: 'waiting',
      for: 'correction',
      since: '2025-03-05',
    })
    expect(replyPeriod(received('2025-03-03', { channel: 'fax' }).state, contextOn('2025-03-20'))).toBeNull()
  })

  it('counts a fee notice that only a consultation kept in time', () => {
    const consulted = open
      .did('consult', '2025-03-06', { consultationId: 'consultation-1' })
      .did('receiveOpinion', '2025-03-24')
    const paid = consulted.did('noticeFee', '2025-04-16').did('recordPayment', '2025-04-21')
    expect(clockOf(paid.state, contextOn('2025-04-22'))).toMatchObject([{ what: 'reply', due: { due: '2025-05-21' } }])
  })

  it('leaves out the consultations after the first reply', () => {
    const again = open
      .did('decideReply', '2025-03-20')
      .did('approveReply', '2025-03-20')
      .did('sendReply', '2025-03-20', { delivery: 'post' })
      .did('receiveOrder', '2025-03-21', { takesEffect: day('2025-03-21') })
      .did('consult', '2025-03-24')
    const clock = replyPeriod(again.state, contextOn('2025-03-25'))
    expect(clock).toMatchObject({ state: 'running', term: { due: '2025-03-31' } })
  })
})
