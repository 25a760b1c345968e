import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { command, contextOn, item, LATER, received, type Story } from '../../../../../test/support/case-story.ts'
import { type CaseCommand, cautionsOf, clockOf, countedAs, fold, tallyOf } from '../../index.ts'

type Data = Partial<Omit<CaseCommand<'correctRegistration'>, 'type' | 'day'>>

const open = received('2025-03-03')
const fax = received('2025-03-03', { channel: 'fax', confirmedOn: day('2025-03-05') })
const nobody = { applicant: null }
const arrivedOn = (on: string): Data => ({ ...nobody, arrived: day(on) })
const nature = (kind: 'business' | 'partnership'): Data => ({
  applicant: { partyId: 'party-1', nature: kind, becomes: null },
})
const posted = (story: Story, on: string) =>
  story.did('decideReply', on).did('approveReply', on).did('sendReply', on, { delivery: 'post' })
const replyDue = ({ state }: Story) => clockOf(state, contextOn(LATER)).find(({ what }) => what === 'reply')?.due.due
const would = (story: Story, data: Data, on = '2025-03-10') => story.would('correctRegistration', on, data)

describe('a correction of the register (REG-45)', () => {
  it('keeps both versions of what differs, and nothing else', () => {
    const story = open.did('correctRegistration', '2025-03-10', arrivedOn('2025-02-28'))
    expect(story.events.at(-1)).toEqual({
      ...{ type: 'registrationCorrected', day: '2025-03-10', by: 'officer', ground: 'handedIn', reason: '录入时写错' },
      was: { arrived: '2025-03-03', received: '2025-03-03' },
      now: { arrived: '2025-02-28', received: '2025-02-28' },
    })
  })

  it('moves the clock with the day of receipt (REG-31, REG-33)', () => {
    expect(replyDue(open)).toBe('2025-03-31')
    expect(replyDue(open.did('correctRegistration', '2025-03-10', arrivedOn('2025-02-28')))).toBe('2025-03-28')
  })

  it('moves the receipt as the channel has it: of a fax the day that both confirmed, handed in the day of arrival', () => {
    const confirmed = { ...nobody, received: day('2025-03-04') }
    expect(fax.did('correctRegistration', '2025-03-10', confirmed).state.received).toBe('2025-03-04')
    expect(would(open, confirmed)).toMatchObject({ error: { code: 'case-receipt-by-channel' } })
    const handedIn = { ...nobody, channel: 'inPerson' } as const
    expect(fax.did('correctRegistration', '2025-03-10', handedIn).state.received).toBe('2025-03-03')
    expect(would(fax, { ...nobody, received: day('2025-03-02') })).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('to another channel can fix a receipt that was to be confirmed', () => {
    const waiting = received('2025-03-03', { channel: 'fax' })
    const fixed = waiting.did('correctRegistration', '2025-03-04', { ...nobody, channel: 'registeredMail' })
    expect(fixed.state).toMatchObject({ status: 'handling', received: '2025-03-03', channel: 'registeredMail' })
    expect(would(waiting, { ...nobody, received: day('2025-03-04') })).toMatchObject({
      error: { code: 'case-not-received' },
    })
  })

  it('never moves the receipt behind what was done since', () => {
    const asked = open.did('askSearch', '2025-03-04')
    expect(would(asked, arrivedOn('2025-03-05'))).toMatchObject({ error: { code: 'case-day-order' } })
    expect(would(asked, arrivedOn('2025-03-04')).ok).toBe(true)
  })

  it('puts another party in the place of the one entered wrongly, who stays with the case', () => {
    const renamed = open.did('correctRegistration', '2025-03-10')
    expect(renamed.state).toMatchObject({
      applicants: [{ partyId: 'party-9', kind: 'natural' }],
      superseded: ['party-1'],
    })
    expect(JSON.stringify(renamed.events.at(-1))).not.toMatch(/subject|name/)
  })

  it.each([
    [
      'that changes nothing',
      { applicant: { partyId: 'party-1', nature: 'natural', becomes: null } },
      'case-nothing-corrected',
    ],
    [
      'of somebody who does not apply',
      { applicant: { partyId: 'x', nature: 'other', becomes: null } },
      'case-part-unknown',
    ],
    ['without a reason', { reason: ' ' }, 'case-text-missing'],
    ['to a day to come', arrivedOn('2099-01-01'), 'case-day-future'],
    ['to a day before the Regulation', arrivedOn('2007-01-01'), 'case-day-before-regulation'],
  ] as const)('%s is refused', (_case, data, code) => {
    expect(would(open, data as Data)).toMatchObject({ error: { code } })
  })

  it('of a part of an application that was split keeps to the day of receipt (T3-4)', () => {
    const part = received('2025-03-03', { splitFrom: { caseId: 'case-1', received: day('2025-03-03') } })
    const moved = part.did('correctRegistration', '2025-03-10', { ...nobody, received: day('2025-02-28') })
    expect(moved.state).toMatchObject({ received: '2025-02-28', arrived: '2025-03-03' })
    expect(moved.events.at(-1)).toMatchObject({ ground: 'splitFrom' })
  })
})

describe('once the reply is signed', () => {
  const approved = open.did('decideReply', '2025-03-20').did('approveReply', '2025-03-21')
  const sent = approved.did('sendReply', '2025-03-24')
  const closed = sent.did('recordDelivery', '2025-03-25')

  it.each([
    ['approved', approved],
    ['sent', sent],
    ['closed', closed],
  ])('and %s, what it recites and was counted by stays (DOC-15, T3-7)', (_status, story) => {
    for (const data of [arrivedOn('2025-02-28'), nature('business'), { ...nobody, channel: 'oral' } as const])
      expect(would(story, data, '2025-03-26')).toMatchObject({ error: { code: 'case-registration-rests' } })
    expect(would(story, {}, '2025-03-26').ok).toBe(true)
  })

  it('it may be put right when the reply is taken back or decided anew', () => {
    expect(would(approved.did('returnReply', '2025-03-22'), arrivedOn('2025-02-28'), '2025-03-26').ok).toBe(true)
    const again = closed.did('receiveOrder', '2025-09-23')
    expect(would(again, arrivedOn('2025-02-28'), '2025-09-24').ok).toBe(true)
  })
})

describe('table 三 after a correction', () => {
  const changes = ({ events }: Story) =>
    tallyOf(fold(events.slice(0, -1)), events.slice(-1)[0] ?? never(), contextOn(LATER).readings).map(
      ({ day: on, column, row, by }) => `${on} ${column} ${row} ${by > 0 ? '+' : '-'}1`,
    )
  const never = (): never => {
    throw new Error('a story without events')
  }

  it('counts the receipt in its right year (T3-1)', () => {
    const story = received('2025-01-02').did('correctRegistration', '2025-01-10', arrivedOn('2024-12-31'))
    expect(changes(story)).toEqual(['2025-01-02 natural r1 -1', '2024-12-31 natural r1 +1'])
  })

  it('counts what was replied and replaced in the right column, on the very days (T3-7, T3-10)', () => {
    const first = posted(open, '2025-03-20').did('receiveOrder', '2025-04-10', { takesEffect: day('2025-04-10') })
    const replaced = first
      .did('decideReply', '2025-04-15', { items: [item('r5')] })
      .did('approveReply', '2025-04-15')
      .did('sendReply', '2025-04-15', { delivery: 'post' })
      .did('receiveOrder', '2025-06-10', { takesEffect: day('2025-06-10') })
    expect(changes(replaced.did('correctRegistration', '2025-06-11', nature('partnership')))).toEqual([
      ...[
        '2025-03-03 natural r1 -1',
        '2025-03-20 natural r3 -1',
        '2025-04-15 natural r3 +1',
        '2025-04-15 natural r5 -1',
      ],
      ...['2025-03-03 business r1 +1', '2025-03-20 business r3 +1'],
      ...['2025-04-15 business r3 -1', '2025-04-15 business r5 +1'],
    ])
  })

  it('says that an earlier year moves with it', () => {
    const asked = { ...command('correctRegistration', '2026-03-10', nature('business')) }
    expect(cautionsOf(open.state, asked, contextOn('2026-03-10')).map(({ rule }) => rule)).toEqual(['T3-7'])
    expect(cautionsOf(open.state, asked, contextOn('2025-03-10'))).toEqual([])
    expect(countedAs(open.state, contextOn(LATER).readings)).toMatchObject([{ column: 'natural' }])
  })
})
