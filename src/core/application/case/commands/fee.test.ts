import { describe, expect, it } from 'vitest'
import { contextOn, received } from '../../../../../test/support/case-story.ts'
import { isOverdue } from '../../index.ts'

const open = received('2025-04-07')
const facts = { monthNumber: 45, pages: 68, pointsToPublished: false, refusedAsExcessive: false }
const charged = open.did('noticeFee', '2025-04-10')
const served = charged.did('recordFeeService', '2025-04-10')

describe('a fee notice (REG-42)', () => {
  it.each([
    ['piece', 300],
    ['volume', 380],
  ] as const)('per %s asks for the amount of the tariff: %i yuan', (mode, yuan) => {
    const { state } = open.did('noticeFee', '2025-04-10', { mode, facts })
    expect(state).toMatchObject({ status: 'awaitingPayment', fee: { yuan } })
  })

  it.each([
    ['without a decision of the head (FEE-13)', { approvedBy: null }, 'case-approval-missing'],
    ['without a way to pay', { wayToPay: '' }, 'case-text-missing'],
    ['for the tenth application of a month', { facts: { ...facts, monthNumber: 10 } }, 'case-no-fee'],
    [
      'per volume for pointing to what is public',
      { mode: 'volume' as const, facts: { ...facts, pointsToPublished: true } },
      'case-no-fee',
    ],
    ['for half an application', { facts: { ...facts, monthNumber: 1.5 } }, 'case-number'],
    ['for fewer pages than none', { facts: { ...facts, pages: -1 } }, 'case-number'],
  ])('is refused %s', (_case, data, code) => {
    expect(open.would('noticeFee', '2025-04-10', data)).toMatchObject({ error: { code } })
  })

  it('is given once, inside the period (FEE-2, FEE-7)', () => {
    const paid = served.did('recordPayment', '2025-05-06')
    expect(paid.would('noticeFee', '2025-05-07')).toMatchObject({ error: { code: 'case-fee-once' } })
    expect(open.would('noticeFee', '2025-05-12')).toMatchObject({
      error: { code: 'case-period-ended', params: { rule: 'FEE-7', due: '2025-05-07' } },
    })
  })
})

describe('a payment (FEE-8)', () => {
  it('is the amount of the notice, with a receipt, by the last day', () => {
    expect(served.would('recordPayment', '2025-05-12').ok).toBe(true)
    expect(served.would('recordPayment', '2025-05-13')).toMatchObject({
      error: { code: 'case-payment-late', params: { due: '2025-05-12' } },
    })
    expect(served.would('recordPayment', '2025-05-06', { yuan: 90 })).toMatchObject({
      error: { code: 'case-fee-amount', params: { yuan: 100, found: '90' } },
    })
    expect(served.would('recordPayment', '2025-05-06', { receipt: '' })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
    expect(served.would('recordPayment', '2025-04-09')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('lets the period begin anew, or go on where the setting says so (FEE-9, DB-20)', () => {
    const paid = served.did('recordPayment', '2025-05-06').state
    const late = (on: string, afterPayment: 'restart' | 'resume') => isOverdue(paid, contextOn(on, { afterPayment }))
    expect([late('2025-06-04', 'restart'), late('2025-06-05', 'restart')]).toEqual([false, true])
    expect([late('2025-05-29', 'resume'), late('2025-05-30', 'resume')]).toEqual([false, true])
  })

  it('that never came lets the application lapse to r22, after service and after the last day', () => {
    expect(charged.would('lapse', '2025-06-20')).toMatchObject({ error: { code: 'case-not-served' } })
    expect(served.would('lapse', '2025-05-12')).toMatchObject({ error: { code: 'case-period-runs' } })
    expect(served.would('lapse', '2025-05-13', { reason: '' })).toMatchObject({ error: { code: 'case-text-missing' } })
    expect(served.did('lapse', '2025-05-13').state.draft).toMatchObject({ row: 'r22' })
  })

  it('is served once, not before it was noticed', () => {
    expect(served.would('recordFeeService', '2025-04-11')).toMatchObject({ error: { code: 'case-part-done' } })
    expect(charged.would('recordFeeService', '2025-04-09')).toMatchObject({ error: { code: 'case-day-order' } })
  })
})
