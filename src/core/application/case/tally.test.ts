import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { contextOn, item, received, type Story } from '../../../../test/support/case-story.ts'
import { type CaseReadings, countedAs, fold, type OutcomeRow, type TallyChange, tallyOf } from '../index.ts'

const answered = (story: Story, on: string, row: OutcomeRow): Story =>
  story
    .did('decideReply', on, { items: [item(row, row === 'r13' ? { ground: 'notOurs' } : {})] })
    .did('approveReply', on)
    .did('sendReply', on, { delivery: 'post' })

const ordered = (story: Story, on: string): Story => story.did('receiveOrder', on, { takesEffect: day(on) })

function changes({ events }: Story, readings: Partial<CaseReadings> = {}): readonly TallyChange[] {
  const read = contextOn('2026-06-30', readings).readings
  return events.flatMap((event, i) => tallyOf(fold(events.slice(0, i)), event, read))
}
const lines = (story: Story, readings: Partial<CaseReadings> = {}) =>
  changes(story, readings).map(({ day: on, column, row, by }) => `${on} ${column} ${row} ${by > 0 ? '+' : '-'}1`)

const open = received('2024-12-20', { applicants: [{ partyId: 'firm', nature: 'business' }] })
const granted = answered(open, '2025-01-10', 'r3')

describe('how table 三 counts a case', () => {
  it('once received and once concluded, each in its year (T3-1, T3-2, T3-12)', () => {
    expect(lines(granted)).toEqual(['2024-12-20 business r1 +1', '2025-01-10 business r3 +1'])
  })

  it('by the day on which the reply counts, not by that of its signature (CLK-8)', () => {
    const lastDay = answered(received('2024-12-20'), '2024-12-31', 'r4').did('recordDelivery', '2025-01-06')
    expect(lines(lastDay)).toEqual(['2024-12-20 natural r1 +1', '2024-12-31 natural r4 +1'])
  })

  it('in the column of the first applicant, for good (T3-5, T3-7)', () => {
    const joint = received('2025-03-03', {
      applicants: [
        { partyId: 'a', nature: 'research' },
        { partyId: 'b', nature: 'natural' },
      ],
    })
    expect(lines(joint)).toEqual(['2025-03-03 research r1 +1'])
  })

  it('not while the receipt is unconfirmed, nor when it was withdrawn before', () => {
    const fax = received('2024-12-30', { channel: 'fax' })
    expect(lines(fax)).toEqual([])
    expect(lines(fax.did('withdraw', '2025-01-02'))).toEqual([])
    expect(lines(fax.did('confirmReceipt', '2025-01-02'))).toEqual(['2025-01-02 natural r1 +1'])
  })

  it('a correction, a fee notice and a consultation change nothing (T3-11)', () => {
    expect(lines(open.did('askCorrection', '2024-12-23'))).toEqual(['2024-12-20 business r1 +1'])
  })

  it('a withdrawal in r23 (T3-13), lapses in r21', () => {
    expect(lines(open.did('withdraw', '2025-01-02')).at(-1)).toBe('2025-01-02 business r23 +1')
    const lapsed = open.did('askCorrection', '2024-12-23').did('recordCorrectionService', '2024-12-24')
    const told = lapsed.did('lapse', '2025-02-05').did('approveReply', '2025-02-05')
    expect(lines(told.did('sendReply', '2025-02-05', { delivery: 'post' })).at(-1)).toBe('2025-02-05 business r21 +1')
  })

  it('its parts instead of an application that was split (T3-4)', () => {
    expect(lines(open.did('splitApplication', '2024-12-23'))).toEqual([
      '2024-12-20 business r1 +1',
      '2024-12-20 business r1 -1',
    ])
  })

  it('not a request to correct one’s own record (REG-41)', () => {
    const request = received('2025-03-03', { kind: 'ownRecord' }).did('withdraw', '2025-03-05')
    expect(lines(request)).toEqual([])
    expect(countedAs(request.state, contextOn('2025-03-05').readings)).toEqual([])
  })
})

describe('a reply that is replaced (T3-10)', () => {
  const ownYear = answered(ordered(granted, '2025-06-02'), '2025-06-10', 'r4')
  const laterYear = answered(ordered(granted, '2025-12-30'), '2026-01-05', 'r4')

  it('in its year gives way to the new result, on the day of that', () => {
    expect(lines(ownYear).slice(2)).toEqual(['2025-06-10 business r3 -1', '2025-06-10 business r4 +1'])
  })

  it('by the same result in its year changes nothing', () => {
    expect(lines(answered(ordered(granted, '2025-06-02'), '2025-06-10', 'r3'))).toHaveLength(2)
  })

  it('in a later year stays as it was (DB-7), and is still counted while the new one is awaited', () => {
    expect(lines(laterYear)).toEqual(lines(granted))
    expect(lines(ordered(granted, '2025-12-30'))).toEqual(lines(granted))
  })

  it('in a later year is counted anew where the setting says so', () => {
    expect(lines(laterYear, { laterRedecision: 'countedAnew' }).slice(2)).toEqual([
      '2026-01-05 business r1 +1',
      '2026-01-05 business r4 +1',
    ])
  })

  it('twice in a year leaves the last result of the year', () => {
    const thrice = answered(ordered(ownYear, '2025-09-01'), '2025-09-10', 'r13')
    expect(thrice.state.replies).toHaveLength(3)
    expect(lines(thrice).slice(4)).toEqual(['2025-09-10 business r4 -1', '2025-09-10 business r13 +1'])
  })
})
