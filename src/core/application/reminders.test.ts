import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysFromTo } from '#core/calendar/index'
import { day, type LocalDate } from '#core/shared/index'
import { contextOn, item, received, type Story } from '../../../test/support/case-story.ts'
import { type Reminder, reminderHorizon, remindersOf, tellReminder, toldAtOnce } from './index.ts'

const open = received('2025-03-03')
const ownRecord = received('2025-03-03', { kind: 'ownRecord' })
const told = ({ state }: Story, today: string): readonly Reminder[] => remindersOf(state, contextOn(today))
const words = (story: Story, today: string) =>
  told(story, today).map(({ what, kind, left, to }) => `${what} ${kind} ${left} ${to.join('+')}`)

describe('the reminders of a case', () => {
  it.each([
    ['2025-03-04', []],
    ['2025-03-07', ['correctionNotice due 3 handler']],
    ['2025-03-10', ['correctionNotice due 2 handler']],
    ['2025-03-11', ['correctionNotice due 1 handler']],
    ['2025-03-12', ['correctionNotice due 0 handler+office']],
    ['2025-03-13', []],
    ['2025-03-21', []],
    ['2025-03-24', ['reply due 5 handler']],
    ['2025-03-26', ['reply due 3 handler']],
    ['2025-03-28', ['reply due 1 handler+office']],
    ['2025-03-29', []],
    ['2025-03-31', ['reply due 0 handler+office']],
    ['2025-04-01', ['reply overdue -1 handler+office+leader']],
    ['2025-04-04', []],
    ['2025-04-07', ['reply overdue -4 handler+office+leader']],
  ])('on %s are %j', (today, expected) => {
    expect(words(open, today)).toEqual(expected)
  })

  it('name the same rung on the days between two of them', () => {
    const [third] = told(open, '2025-03-26')
    const [second] = told(open, '2025-03-27')
    expect(second).toMatchObject({ key: third?.key, left: 2 })
  })

  it('go to the section that was asked to search, and past it to the leader', () => {
    const searching = open.did('askSearch', '2025-03-04', { days: 5 })
    expect(words(searching, '2025-03-06')).toEqual(['search due 3 section'])
    expect(words(searching, '2025-03-12')).toContain('search overdue -1 section+handler+leader')
  })

  it.each([
    [
      'a correction',
      open.did('askCorrection', '2025-03-05').did('recordCorrectionService', '2025-03-05'),
      '2025-03-26',
      'correction',
    ],
    ['a payment', open.did('noticeFee', '2025-03-05').did('recordFeeService', '2025-03-05'), '2025-04-02', 'payment'],
    [
      'a consultation',
      open
        .did('consult', '2025-03-06', { consultationId: 'consultation-1' })
        .did('recordConsultationService', '2025-03-07', { consultationId: 'consultation-1' }),
      '2025-03-28',
      'thirdParty',
    ],
  ])('say when the days of %s end, and once more when they are over', (_, story, lastDay, what) => {
    expect(words(story, lastDay)).toContain(`${what} due 0 handler`)
    const next = daysFromTo(addDays(day(lastDay), 1), addDays(day(lastDay), 5)).find((d) => told(story, d).length > 0)
    expect(next && words(story, next)).toContain(`${what} ended -1 handler`)
  })

  it('end with the opinion that came', () => {
    const answered = open
      .did('consult', '2025-03-06', { consultationId: 'consultation-1' })
      .did('receiveOpinion', '2025-03-12', { consultationId: 'consultation-1' })
    expect(daysFromTo(day('2025-03-13'), day('2025-04-10')).flatMap((d) => words(answered, d))).not.toContainEqual(
      expect.stringContaining('thirdParty'),
    )
  })

  it('ask the leader for consent while the reply waits for it, from three days before the end', () => {
    const decided = open.did('decideReply', '2025-03-20')
    expect(words(decided, '2025-03-25')).toEqual(['reply due 4 handler'])
    expect(words(decided, '2025-03-26')).toEqual([
      ...['reply due 3 handler', 'reply review 3 reviewer', 'reply approval 3 leader'],
    ])
    const reviewed = decided.did('reviewReply', '2025-03-21')
    expect(words(reviewed, '2025-03-26')).toEqual(['reply due 3 handler', 'reply approval 3 leader'])
    expect(words(decided.did('approveReply', '2025-03-26'), '2025-03-26')).toEqual(['reply due 3 handler'])
  })

  it.each([
    ['a disclosure is decided', open.did('decideReply', '2025-03-20'), ['review reviewer 6']],
    ['a review agreed', open.did('decideReply', '2025-03-20').did('reviewReply', '2025-03-20'), ['approval leader 6']],
    ['an extension is asked for', open.did('proposeExtension', '2025-03-20'), ['proposal leader 6']],
    [
      'an extension is declined',
      open.did('proposeExtension', '2025-03-20').did('declineExtension', '2025-03-20'),
      ['declined handler 6'],
    ],
    ['a refusal is decided', open.did('decideReply', '2025-03-20', { items: [item('r10')] }), []],
    ['a request to correct a record is decided', ownRecord.did('decideOwnRecord', '2025-03-20'), []],
  ])('are told at once when %s, on a rest day too', (_case, { events, state }, expected) => {
    const atOnce = toldAtOnce(events.slice(-1), state, contextOn('2025-03-22'))
    expect(atOnce.map(({ kind, to, left }) => `${kind} ${to.join('+')} ${left}`)).toEqual(expected)
  })

  it('begin anew for a due date that moved, under keys of its own', () => {
    const [before] = told(open, '2025-03-24')
    const extended = open.did('extendReply', '2025-03-24')
    const last = remindersOf(extended.state, contextOn('2025-04-28'))[0]
    expect(told(extended, '2025-03-31')).toEqual([])
    expect(last).toMatchObject({ what: 'reply', due: '2025-04-28', left: 0 })
    expect(last?.key).not.toBe(before?.key)
  })

  it.each([
    ['2025-03-24', '2025-03-31'],
    ['2025-01-24', '2025-02-07'],
  ])('on %s concern nothing that is due after %s', (today, last) => {
    expect(reminderHorizon(contextOn(today).calendar, day(today))).toBe(last)
  })

  it('are none when a case is over', () => {
    expect(told(open.did('withdraw', '2025-03-20'), '2025-03-31')).toEqual([])
  })
})

/** What a bureau hears that looks only on some mornings and keeps what it has sent. */
function heard(story: Story, mornings: readonly LocalDate[]): readonly (Reminder & { readonly on: LocalDate })[] {
  const sent = new Set<string>()
  return mornings.flatMap((on) =>
    told(story, on)
      .filter(({ key }) => !sent.has(key) && sent.add(key))
      .map((reminder) => ({ ...reminder, on })),
  )
}

const DAYS = daysFromTo(day('2019-06-01'), day('2026-06-01'))
const START = fc.constantFrom(...DAYS)

describe('over holidays and mornings left out', () => {
  it('every step of the reply is told once, in its order, whatever day it was received on', () => {
    fc.assert(
      fc.property(START, (from) => {
        const replies = heard(received(from), daysFromTo(from, addDays(from, 90))).filter((r) => r.what === 'reply')
        expect(replies.map(({ left }) => left)).toEqual([5, 3, 1, 0, -1])
        expect(replies[3]?.on).toBe(replies[3]?.due)
      }),
      { numRuns: 60 },
    )
  })

  it('nothing is told twice, and the lowest step that was reached is always told', () => {
    fc.assert(
      fc.property(START, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (from, gaps) => {
        const mornings: LocalDate[] = []
        for (let at = from; at < addDays(from, 100); at = addDays(at, gaps.next().value ?? 1)) mornings.push(at)
        const all = heard(received(from), mornings)
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        expect(all.filter((r) => r.what === 'reply').at(-1)?.kind).toBe('overdue')
      }),
      { numRuns: 60 },
    )
  })
})

describe('the sentence of a reminder', () => {
  const reply = { kind: 'due', what: 'reply', due: day('2025-03-31'), left: 3 } as const

  it.each([
    [reply, '2025-003 的答复期限 2025-03-31，还剩 3 个工作日。'],
    [{ ...reply, left: 0 }, '2025-003 的答复期限 2025-03-31，今天到期。'],
    [{ ...reply, kind: 'overdue', left: -2 }, '2025-003 的答复期限 2025-03-31，已超期 2 个工作日。'],
    [{ ...reply, kind: 'approval' }, '2025-003 的答复等待批准，期限 2025-03-31（还剩 3 个工作日）。'],
    [{ ...reply, kind: 'review' }, '2025-003 的答复等待公开审查，期限 2025-03-31（还剩 3 个工作日）。'],
    [{ ...reply, kind: 'proposal' }, '2025-003 提请延长答复期限，等您决定，期限 2025-03-31（还剩 3 个工作日）。'],
    [{ ...reply, kind: 'declined' }, '2025-003 的延长没有同意，请在原期限内答复，期限 2025-03-31（还剩 3 个工作日）。'],
    [
      { ...reply, kind: 'corrected' },
      '2025-003 的申请人从网上提交了补正，请继续办理，期限 2025-03-31（还剩 3 个工作日）。',
    ],
    [
      { ...reply, kind: 'paymentProof', what: 'payment' },
      '2025-003 的申请人从网上提交了缴费凭证，请核对后登记缴费，期限 2025-03-31（还剩 3 个工作日）。',
    ],
    [{ ...reply, kind: 'withdrawn', left: 0 }, '2025-003 已由申请人从网上撤回，不需要再答复。'],
    [
      { ...reply, kind: 'ended', what: 'jointMaker', left: -1 },
      '2025-003 的共同制作机关提出意见期限已于 2025-03-31 届满：逾期未答复视为同意（第三十四条）。',
    ],
  ] as const)('of %j is “%s”', (reminder, sentence) => {
    expect(tellReminder('2025-003', reminder).zh).toBe(sentence)
  })

  it('counts in English as one counts', () => {
    expect(tellReminder('2025-003', { ...reply, left: 1 }).en).toBe(
      '2025-003: the reply is due on 2025-03-31, 1 working day left.',
    )
  })
})
