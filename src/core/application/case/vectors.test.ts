import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { contextOn, LATER, received, type Story } from '../../../../test/support/case-story.ts'
import { type CaseReadings, clockOf, type Obligation } from '../index.ts'

const due = (story: Story, what: Obligation['what'], today = LATER, readings: Partial<CaseReadings> = {}) =>
  clockOf(story.state, contextOn(today, readings)).find((o) => o.what === what)?.due.due

describe('the worked vectors of rules.md 1.7, through commands', () => {
  it.each([
    ['2021-12-27', '2022-01-25'],
    ['2022-09-28', '2022-10-31'],
    ['2024-02-09', '2024-03-14'],
    ['2024-09-29', '2024-10-31'],
    ['2024-12-30', '2025-01-27'],
    ['2025-01-24', '2025-02-27'],
    ['2026-02-13', '2026-03-19'],
    ['2020-01-20', '2020-02-25'],
  ])('received on %s, the reply is due on %s (REG-33.2)', (on, end) => {
    expect(due(received(on), 'reply')).toBe(end)
  })

  it.each([
    ['2021-02-05', '2021-02-20'],
    ['2023-01-18', '2023-02-01'],
    ['2025-09-26', '2025-10-13'],
    ['2026-01-01', '2026-01-12'],
    ['2025-03-03', '2025-03-12'],
  ])('received on %s, a correction is asked for until %s (REG-30.2)', (on, end) => {
    expect(due(received(on), 'correctionNotice', on)).toBe(end)
  })

  it('the full extension of 2024-02-09 ends on 2024-04-12 (CLK-6)', () => {
    expect(due(received('2024-02-09').did('extendReply', '2024-03-14'), 'reply')).toBe('2024-04-12')
  })

  it.each([
    ['2023-09-27', '2023-10-24'],
    ['2025-03-07', '2025-03-28'],
  ])('a third party that got the letter on %s answers until %s (REG-32.2)', (served, end) => {
    const consulted = received(served).did('consult', served, { consultationId: 'consultation-1' })
    expect(due(consulted.did('recordConsultationService', served), 'thirdParty', served)).toBe(end)
  })

  it('a third party asked 03-06 and heard 03-24 moves the reply of 2025-03-03 to 2025-04-17 (CLK-5)', () => {
    const consulted = received('2025-03-03')
      .did('consult', '2025-03-06', { consultationId: 'consultation-1' })
      .did('recordConsultationService', '2025-03-07')
    expect(due(received('2025-03-03'), 'reply')).toBe('2025-03-31')
    expect(due(consulted.did('receiveOpinion', '2025-03-24'), 'reply')).toBe('2025-04-17')
  })

  it('a correction asked on 2025-03-12 is due on 04-02; received 03-20 it restarts: 2025-04-18 (CLK-4)', () => {
    const asked = received('2025-03-03').did('askCorrection', '2025-03-12').did('recordCorrectionService', '2025-03-12')
    expect(due(asked, 'correction')).toBe('2025-04-02')
    expect(due(asked, 'reply')).toBeUndefined()
    expect(due(asked.did('receiveCorrection', '2025-03-20'), 'reply')).toBe('2025-04-18')
  })

  it('a fee noticed on 2025-04-10 is paid until 05-12; paid 05-06 it restarts: 2025-06-04 (CLK-7)', () => {
    const charged = received('2025-04-07').did('noticeFee', '2025-04-10').did('recordFeeService', '2025-04-10')
    expect(due(charged, 'payment')).toBe('2025-05-12')
    expect(due(charged, 'reply')).toBeUndefined()
    expect(due(charged.did('recordPayment', '2025-05-06'), 'reply')).toBe('2025-06-04')
  })

  it('a judgment effective on 2025-09-22 is obeyed until 2025-10-24 (CLK-12, LIT-10, DB-34)', () => {
    const ordered = received('2025-03-03')
      .did('decideReply', '2025-03-20')
      .did('approveReply', '2025-03-20')
      .did('sendReply', '2025-03-20', { delivery: 'post' })
      .did('receiveOrder', '2025-09-10', { takesEffect: day('2025-09-22') })
    expect(due(ordered, 'order')).toBe('2025-10-24')
    expect(due(ordered, 'order', LATER, { judgmentStarts: 'service' })).toBe('2025-10-14')
  })
})
