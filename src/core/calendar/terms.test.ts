import { describe, expect, it } from 'vitest'
import { day, type LocalDate, tell } from '#core/shared/index'
import {
  addMonths,
  calendarDayTerm,
  type Ground,
  makeCalendar,
  type Term,
  type WorkingDaySpec,
  workingDayTerm,
} from './index.ts'

const calendar = makeCalendar()
const ground = (zh: string): Ground => ({ reason: { zh, en: zh }, basis: { zh: `${zh}依据`, en: zh } })
const plain = { start: ground('收到'), counting: ground('计入') }

const term = (from: string, days: number, more: Partial<WorkingDaySpec> = {}): Term => {
  const made = workingDayTerm(calendar, { ...plain, from: day(from), days, ...more })
  if (!made.ok) throw new Error(JSON.stringify(tell(made.error)))
  return made.value
}
const refusal = (from: string, days: number, more: Partial<WorkingDaySpec> = {}) => {
  const made = workingDayTerm(calendar, { ...plain, from: day(from), days, ...more })
  return made.ok ? made.value.due : [made.error.code, made.error.params]
}
const suspension = (after: string, until: string) => ({
  ...ground('征求意见'),
  after: day(after),
  until: day(until),
})
const restart = (stopped: string | null, from: string) => ({
  stopped: stopped === null ? null : day(stopped),
  from: day(from),
  start: ground('收到补正'),
  dropped: ground('重新计算'),
  waiting: ground('等待补正'),
})
const extension = (days: number) => ({ ...ground('延长'), days })
const dates = (made: Term, test: (d: Term['days'][number]) => boolean): readonly LocalDate[] =>
  made.days.filter(test).map((d) => d.date)

describe('a term in working days (rules.md 1.7, CLK-1)', () => {
  it.each([
    ['over New Year, later Spring Festival', '2021-12-27', 20, '2022-01-25'],
    ['over National Day 2022 with make-ups on 8 and 9 October', '2022-09-28', 20, '2022-10-31'],
    ['over Spring Festival 2021, on a make-up Saturday', '2021-02-05', 7, '2021-02-20'],
    ['over Spring Festival 2023', '2023-01-18', 7, '2023-02-01'],
    ['over Mid-Autumn and National Day 2023', '2023-09-27', 15, '2023-10-24'],
    ['received on New Year’s Eve 2024, a working day', '2024-02-09', 20, '2024-03-14'],
    ['received on a make-up Sunday', '2024-09-29', 20, '2024-10-31'],
    ['into January 2025 with make-up Sunday 26 January', '2024-12-30', 20, '2025-01-27'],
    ['over Spring Festival 2025', '2025-01-24', 20, '2025-02-27'],
    ['over National Day 2025', '2025-09-26', 7, '2025-10-13'],
    ['received on a public holiday (CLK-2, WD-2)', '2026-01-01', 7, '2026-01-12'],
    ['over Spring Festival 2026', '2026-02-13', 20, '2026-03-19'],
    ['over the lengthened holiday of 2020', '2020-01-20', 20, '2020-02-25'],
    ['of a third party that received the letter', '2025-03-07', 15, '2025-03-28'],
    ['to ask for a correction', '2025-03-03', 7, '2025-03-12'],
    ['from a corrected application', '2025-03-20', 20, '2025-04-18'],
    ['to correct', '2025-03-12', 15, '2025-04-02'],
    ['after a judgment that orders disclosure', '2025-09-22', 20, '2025-10-24'],
    ['to pay the fee', '2025-04-10', 20, '2025-05-12'],
    ['after payment', '2025-05-06', 20, '2025-06-04'],
    ['of one day, ends on the next working day', '2025-09-30', 1, '2025-10-09'],
  ])('%s: %s and %i days end on %s', (_case, from, days, due) => {
    expect(term(from, days)).toMatchObject({ due, dueBeforeExtension: due, provisional: false })
  })

  it('received on 2024-02-09 and extended by 20 days ends on 2024-04-12 (CLK-6)', () => {
    expect(term('2024-02-09', 20, { extension: extension(20) })).toMatchObject({
      due: '2024-04-12',
      dueBeforeExtension: '2024-03-14',
    })
  })

  it('received on 2025-03-03 with a consultation from 03-06 to 03-24 excludes 12 days: 2025-04-17 (CLK-5)', () => {
    const made = term('2025-03-03', 20, { suspensions: [suspension('2025-03-06', '2025-03-24')] })
    expect(made.due).toBe('2025-04-17')
    expect(term('2025-03-03', 20).due).toBe('2025-03-31')
    expect(dates(made, (d) => d.span.kind === 'suspended' && d.kind === 'workday')).toHaveLength(12)
  })

  it('received on 2025-03-03 and corrected on 03-20 ends on 2025-04-18 (CLK-4)', () => {
    const made = term('2025-03-03', 20, { restarts: [restart('2025-03-12', '2025-03-20')] })
    expect(made.due).toBe('2025-04-18')
    expect(made.days[0]).toMatchObject({ date: '2025-03-03', n: null, span: { kind: 'start' } })
    expect(dates(made, (d) => d.span.kind === 'dropped').at(-1)).toBe('2025-03-12')
    expect(dates(made, (d) => d.span.kind === 'waiting')[0]).toBe('2025-03-13')
    expect(made.days.find((d) => d.n === 1)?.date).toBe('2025-03-21')
    expect(made.days.filter((d) => d.span.kind === 'start').map((d) => [d.date, d.reason.zh])).toEqual([
      ['2025-03-03', '收到'],
      ['2025-03-20', '收到补正'],
    ])
  })

  it('whose fee is paid on 2025-05-06 ends on 2025-06-04 (CLK-7)', () => {
    expect(term('2025-04-07', 20, { restarts: [restart('2025-04-10', '2025-05-06')] }).due).toBe('2025-06-04')
  })

  it('counts a day once when two consultations overlap', () => {
    const both = [suspension('2025-03-06', '2025-03-24'), suspension('2025-03-10', '2025-03-20')]
    expect(term('2025-03-03', 20, { suspensions: both }).due).toBe('2025-04-17')
  })

  it('is not moved by a consultation before its new start, nor by one sent on the last day', () => {
    const restarts = [restart(null, '2025-03-20')]
    expect(term('2025-03-03', 20, { restarts, suspensions: [suspension('2025-03-04', '2025-03-20')] }).due).toBe(
      '2025-04-18',
    )
    expect(term('2025-03-03', 20, { suspensions: [suspension('2025-03-31', '2025-04-10')] }).due).toBe('2025-03-31')
  })

  it('moves the extension on by a consultation in it', () => {
    const moved = term('2025-03-03', 20, {
      extension: extension(5),
      suspensions: [suspension('2025-04-01', '2025-04-03')],
    })
    expect(moved).toMatchObject({ due: '2025-04-10', dueBeforeExtension: '2025-03-31' })
  })

  it('proves itself: every day stands once, with its number or the reason why it has none, the first with none (CLK-2)', () => {
    const made = term('2025-09-28', 3, { extension: extension(1) })
    expect(made.days.map((d) => [d.date, d.n, d.reason.zh])).toEqual([
      ['2025-09-28', null, '收到'],
      ['2025-09-29', 1, '计入'],
      ['2025-09-30', 2, '计入'],
      ['2025-10-01', null, '国庆节、中秋节'],
      ['2025-10-02', null, '国庆节、中秋节'],
      ['2025-10-03', null, '国庆节、中秋节'],
      ['2025-10-04', null, '国庆节、中秋节'],
      ['2025-10-05', null, '国庆节、中秋节'],
      ['2025-10-06', null, '国庆节、中秋节'],
      ['2025-10-07', null, '国庆节、中秋节'],
      ['2025-10-08', null, '国庆节、中秋节'],
      ['2025-10-09', 3, '计入'],
      ['2025-10-10', 4, '延长'],
    ])
  })

  it('gives a make-up day its notice when it counts, and the consultation when that excludes it', () => {
    const on = (made: Term) => made.days.find((d) => d.date === '2025-10-11')
    expect(on(term('2025-09-28', 10))).toMatchObject({ n: 5, reason: { zh: '调休上班（国庆节、中秋节）' } })
    const consulted = term('2025-09-28', 10, { suspensions: [suspension('2025-09-28', '2025-10-13')] })
    expect(on(consulted)).toMatchObject({ n: null, reason: { zh: '征求意见' }, kind: 'makeUp' })
  })

  it('is provisional when it reaches a year that is not announced', () => {
    expect(term('2026-12-01', 20)).toMatchObject({ due: '2026-12-29', provisional: true })
    expect(term('2026-11-27', 20)).toMatchObject({ due: '2026-12-25', provisional: false })
  })

  it.each([
    ['0 days', '2025-03-03', 0, {}, ['term-length', { days: 0, longest: 250 }]],
    ['half a day', '2025-03-03', 1.5, {}, ['term-length', { days: 1.5, longest: 250 }]],
    ['251 days', '2025-03-03', 251, {}, ['term-length', { days: 251, longest: 250 }]],
    [
      'a negative extension',
      '2025-03-03',
      20,
      { extension: extension(-1) },
      ['term-length', { days: -1, longest: 250 }],
    ],
    ['a date before 2008', '2007-12-31', 20, {}, ['date-outside-calendar', { date: '2007-12-31' }]],
    ['a date after 2096', '2097-01-01', 20, {}, ['date-outside-calendar', { date: '2097-01-01' }]],
    [
      'an answer before its question',
      '2025-03-03',
      20,
      { suspensions: [suspension('2025-03-10', '2025-03-09')] },
      ['dates-reversed', { from: '2025-03-10', to: '2025-03-09' }],
    ],
    [
      'a consultation before receipt',
      '2025-03-03',
      20,
      { suspensions: [suspension('2025-02-28', '2025-03-09')] },
      ['dates-reversed', { from: '2025-03-03', to: '2025-02-28' }],
    ],
    [
      'a consultation after the end',
      '2025-03-03',
      20,
      { suspensions: [suspension('2025-04-01', '2025-04-09')] },
      ['term-over', { date: '2025-04-01', due: '2025-03-31' }],
    ],
    [
      'a new start before receipt',
      '2025-03-03',
      20,
      { restarts: [restart(null, '2025-03-02')] },
      ['dates-reversed', { from: '2025-03-03', to: '2025-03-02' }],
    ],
    [
      'a stop after the end',
      '2025-03-03',
      20,
      { restarts: [restart('2025-04-01', '2025-04-10')] },
      ['term-over', { date: '2025-04-01', due: '2025-03-31' }],
    ],
    [
      'a second stop before the first new start',
      '2025-03-03',
      20,
      { restarts: [restart('2025-03-05', '2025-03-10'), restart('2025-03-09', '2025-03-20')] },
      ['dates-reversed', { from: '2025-03-10', to: '2025-03-09' }],
    ],
  ] as const)('refuses %s', (_case, from, days, more, expected) => {
    expect(refusal(from, days, more)).toEqual(expected)
  })
})

describe('a term in calendar days or months (rules.md 5.1, WD-3, WD-4)', () => {
  const due = (from: string, length: { days: number } | { months: number }) => {
    const made = calendarDayTerm(calendar, { ...plain, from: day(from), length })
    return made.ok ? made.value : made.error.code
  }

  it.each([
    ['60 days, the last on a holiday', '2025-08-05', { days: 60 }, '2025-10-09'],
    ['15 days, the last on a holiday', '2025-09-20', { days: 15 }, '2025-10-09'],
    ['60 days, the last on a make-up Saturday', '2024-12-10', { days: 60 }, '2025-02-08'],
    ['6 months, to a working day', '2025-03-10', { months: 6 }, '2025-09-10'],
    ['6 months, to the end of a shorter month', '2025-08-31', { months: 6 }, '2026-02-28'],
    ['6 months, to a Saturday', '2025-02-16', { months: 6 }, '2025-08-18'],
  ])('%s: from %s', (_case, from, length, date) => {
    expect(due(from, length)).toMatchObject({ due: date, provisional: false })
  })

  it('proves that every day counts and why the end moved', () => {
    const made = due('2025-09-20', { days: 15 })
    if (typeof made === 'string') throw new Error(made)
    expect(made.days.filter((d) => d.n !== null)).toHaveLength(15)
    expect(made.days.find((d) => d.n === 15)?.date).toBe('2025-10-05')
    expect(made.days.at(-1)).toMatchObject({ date: '2025-10-09', n: null, basis: { zh: '民法典第二百零三条' } })
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', 6, '2025-09-30'],
  ])('%s and %i months: %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected)
  })

  it('is provisional by its end alone', () => {
    expect(due('2026-11-10', { days: 60 })).toMatchObject({ due: '2027-01-11', provisional: true })
    expect(due('2015-01-05', { days: 1 })).toMatchObject({ provisional: true })
  })

  it.each([
    [{ days: 0 }, '2025-01-01', 'term-length'],
    [{ months: 121 }, '2025-01-01', 'term-length'],
    [{ days: 60 }, '2007-01-01', 'date-outside-calendar'],
    [{ days: 60 }, '2090-01-01', 'date-outside-calendar'],
  ])('refuses %o from %s', (length, from, code) => {
    expect(due(from, length)).toBe(code)
  })
})
