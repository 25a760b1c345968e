import { describe, expect, it } from 'vitest'
import { command, contextOn, LATER, received } from '../../../../../test/support/case-story.ts'
import { cautionsOf, isOverdue } from '../../index.ts'

const open = received('2025-03-03')
const asked = open.did('askCorrection', '2025-03-12')
const served = asked.did('recordCorrectionService', '2025-03-12')
const cautions = (on: string, days = 15) =>
  cautionsOf(open.state, command('askCorrection', on, { days }), contextOn(LATER)).map((c) => c.rule)

describe('asking for a correction (Art. 30)', () => {
  it('is done once', () => {
    const corrected = served.did('receiveCorrection', '2025-03-20')
    expect(corrected.would('askCorrection', '2025-03-21')).toMatchObject({
      error: { code: 'case-corrected-once', params: { rule: 'REG-30.5' } },
    })
  })

  it('after the 7 days is lawful, warned about, and moves no clock (REG-30.6)', () => {
    expect(cautions('2025-03-12')).toEqual([])
    expect(cautions('2025-03-13')).toEqual(['REG-30.6'])
    const late = open.did('askCorrection', '2025-03-13')
    expect(isOverdue(late.state, contextOn('2025-04-01'))).toBe(true)
    expect(late.would('decideReply', '2025-03-20').ok).toBe(true)
    expect(asked.would('decideReply', '2025-03-20')).toMatchObject({ error: { code: 'case-awaits-correction' } })
  })

  it('for more than 15 days is warned about, for more than 30 refused (REG-30.2)', () => {
    expect(cautions('2025-03-04', 16)).toEqual(['REG-30.2'])
    expect(open.would('askCorrection', '2025-03-04', { days: 31 })).toMatchObject({ error: { code: 'case-number' } })
  })

  it.each([
    ['without a cause', { causes: [] }],
    ['without saying what', { matters: '' }],
  ])('%s is refused (REG-30.1)', (_case, data) => {
    expect(open.would('askCorrection', '2025-03-04', data)).toMatchObject({ error: { code: 'case-text-missing' } })
  })

  it('lies after the receipt, and its service after it', () => {
    expect(open.would('askCorrection', '2025-03-02')).toMatchObject({ error: { code: 'case-day-order' } })
    expect(asked.would('recordCorrectionService', '2025-03-11')).toMatchObject({ error: { code: 'case-day-order' } })
    expect(served.would('recordCorrectionService', '2025-03-13')).toMatchObject({ error: { code: 'case-part-done' } })
  })
})

describe('a correction', () => {
  it('replaces the request and adds the proof', () => {
    const request = { subject: '2024 年预算', description: '全文', documentNumber: null, carrier: null, way: null }
    const without = received('2025-03-03', { identityProof: false }).did('askCorrection', '2025-03-04')
    const corrected = without.did('receiveCorrection', '2025-03-05', { request, identityProof: true })
    expect(corrected.state).toMatchObject({ request, identityProof: true, status: 'handling' })
  })

  it('must bring the content that was asked for; proof alone is enough where only proof was asked for (REG-30a)', () => {
    const nothing = { request: null, identityProof: true }
    expect(asked.would('receiveCorrection', '2025-03-14', nothing)).toMatchObject({
      error: { code: 'case-correction-incomplete' },
    })
    const proof = open.did('askCorrection', '2025-03-04', { causes: ['identityOrContact'] })
    expect(proof.would('receiveCorrection', '2025-03-05', nothing).ok).toBe(true)
  })

  it('after the last day needs a good reason (REG-30.4)', () => {
    expect(served.would('receiveCorrection', '2025-04-02').ok).toBe(true)
    expect(served.would('receiveCorrection', '2025-04-03')).toMatchObject({
      error: { code: 'case-correction-late', params: { due: '2025-04-02' } },
    })
    expect(served.would('receiveCorrection', '2025-04-03', { excuse: '住院' }).ok).toBe(true)
  })

  it('that never came lets the application lapse to r21, after service and after the last day', () => {
    expect(asked.would('lapse', '2025-05-06')).toMatchObject({ error: { code: 'case-not-served' } })
    expect(served.would('lapse', '2025-04-02')).toMatchObject({ error: { code: 'case-period-runs' } })
    expect(served.did('lapse', '2025-04-03').state).toMatchObject({ status: 'decided', draft: { row: 'r21' } })
  })

  it('that left it unclear is talked over (REG-30.5)', () => {
    expect(open.would('recordTalk', '2025-03-04')).toMatchObject({ error: { code: 'case-not-corrected' } })
    const talked = served.did('receiveCorrection', '2025-03-20').did('recordTalk', '2025-03-21')
    expect(talked.state.correction?.talked).toBe('2025-03-21')
  })

  it('asked for on the day of a payment does not confuse the clock', () => {
    const paid = open.did('noticeFee', '2025-03-05').did('recordPayment', '2025-03-05')
    const both = paid.did('askCorrection', '2025-03-05').did('receiveCorrection', '2025-03-06')
    expect(isOverdue(both.state, contextOn('2025-04-03'))).toBe(false)
    expect(isOverdue(both.state, contextOn('2025-04-04'))).toBe(true)
  })
})
