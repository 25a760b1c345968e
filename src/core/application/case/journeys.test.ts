import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { contextOn, item, received, type Story } from '../../../../test/support/case-story.ts'
import { countedAs, fold, isOverdue, monthNumber, replyPeriod, tallyOf } from '../index.ts'

const { readings } = contextOn('2026-06-30')
const rowsOf = (stories: readonly Story[]): Readonly<Record<string, number>> => {
  const rows: Record<string, number> = {}
  for (const { events } of stories)
    for (const [i, event] of events.entries())
      for (const { row, by } of tallyOf(fold(events.slice(0, i)), event, readings)) rows[row] = (rows[row] ?? 0) + by
  return rows
}

describe('a citizen applies online; corrected, consulted, extended, partly disclosed, posted on the last day', () => {
  const story = received('2025-08-27', { channel: 'internet', confirmedOn: day('2025-08-29') })
    .did('assignSection', '2025-08-29')
    .did('askCorrection', '2025-09-03')
    .did('recordCorrectionService', '2025-09-04')
    .did('receiveCorrection', '2025-09-08')
    .did('askSearch', '2025-09-09', { searchId: 'search-1' })
    .did('recordSearch', '2025-09-10', { found: true })
    .did('consult', '2025-09-12', { consultationId: 'consultation-1' })
    .did('recordConsultationService', '2025-09-15')
    .did('receiveOpinion', '2025-10-09')
    .did('extendReply', '2025-10-30', { days: 5 })
    .did('decideReply', '2025-11-05', { items: [item('r4')] })
    .did('approveReply', '2025-11-06')
    .did('sendReply', '2025-11-06', { delivery: 'post', posting: 'EA123456789CN' })

  it('is in time on 6 November, with the days of the consultation left out', () => {
    expect(replyPeriod(story.state, contextOn('2025-11-06'))).toMatchObject({
      state: 'running',
      term: { due: '2025-11-06', dueBeforeExtension: '2025-10-30' },
    })
    expect(isOverdue(story.state, contextOn('2026-01-01'))).toBe(false)
  })

  it('counts once in r1 and once in r4', () => {
    expect(rowsOf([story])).toEqual({ r1: 1, r4: 1 })
    expect(countedAs(story.state, readings)).toEqual([
      { column: 'natural', received: '2025-08-29', closed: { day: '2025-11-06', row: 'r4' } },
    ])
  })
})

describe('a firm sends 45 applications in a month', () => {
  const sent = Array.from({ length: 45 }, (_, i) =>
    received(`2025-03-${i < 22 ? '03' : '10'}`, { applicants: [{ partyId: 'firm', nature: 'business' }] }),
  )
  const counted = sent.map(({ state }, i) => ({ id: String(i), applicant: 'firm', received: state.arrived }))
  const facts = (i: number) => ({
    monthNumber: monthNumber(counted, String(i)),
    pages: null,
    pointsToPublished: false,
    refusedAsExcessive: false,
  })

  it('the first ten are free, the notices of the rest ask for 5,500 yuan, unpaid they end in r22 (FEE-8)', () => {
    const free = sent.filter((story, i) => !story.would('noticeFee', '2025-03-12', { facts: facts(i) }).ok)
    expect(free).toHaveLength(10)
    const charged = sent.flatMap((story, i) => {
      const data = { facts: facts(i) }
      return story.would('noticeFee', '2025-03-12', data).ok ? [story.did('noticeFee', '2025-03-12', data)] : []
    })
    expect(charged.reduce((sum, { state }) => sum + (state.fee?.yuan ?? 0), 0)).toBe(5500)
    const lapsed = charged.map((story) =>
      story
        .did('recordFeeService', '2025-03-13')
        .did('lapse', '2025-04-14')
        .did('approveReply', '2025-04-14')
        .did('sendReply', '2025-04-14', { delivery: 'post' }),
    )
    expect(rowsOf([...free, ...lapsed])).toEqual({ r1: 45, r22: 35 })
  })
})
