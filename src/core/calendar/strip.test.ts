import { describe, expect, it } from 'vitest'
import { day, type LocalDate } from '#core/shared/index'
import {
  calendarDayTerm,
  clockStrip,
  daysLeft,
  makeCalendar,
  type Term,
  type WorkingDaySpec,
  workingDayTerm,
} from './index.ts'

const calendar = makeCalendar()
const ground = (zh: string) => ({ reason: { zh, en: zh }, basis: { zh: '依据', en: 'basis' } })

function term(from: string, days: number, more: Partial<WorkingDaySpec> = {}): Term {
  const made = workingDayTerm(calendar, {
    start: ground('收到，当日不计'),
    counting: ground('计入'),
    from: day(from),
    days,
    ...more,
  })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}
const consultation = (after: string, until: string) => ({ ...ground('征求意见'), after: day(after), until: day(until) })

/** The case of the design: consulted over the National Day, seen on its 14th day. */
const CASE = term('2025-09-08', 20, { suspensions: [consultation('2025-09-12', '2025-10-09')] })
const TODAY = day('2025-10-22')
const LETTERS = { dayZero: 'o', counted: '#', toCount: '+', excluded: '/', rest: '.', extension: '-' }

const weeksOf = (made: Term, today: LocalDate = TODAY, longest = 8) =>
  clockStrip(made, today, longest).lines.flatMap((line) => line.weeks)
const drawn = (made: Term, today?: LocalDate) =>
  weeksOf(made, today).map((w) => ' '.repeat(w.blanks) + w.squares.map((s) => LETTERS[s.look]).join(''))
const notes = (made: Term, today: LocalDate = TODAY, longest = 8) =>
  weeksOf(made, today, longest).flatMap((w) =>
    w.squares.flatMap((s) => s.notes.map((n) => [s.date, n.words.zh, n.align, n.level] as const)),
  )
const square = (made: Term, date: string, today?: LocalDate) =>
  weeksOf(made, today)
    .flatMap((w) => w.squares)
    .find((s) => s.date === date)

describe('the clock strip', () => {
  it('draws each day by what it is, weeks from Monday', () => {
    expect(drawn(CASE)).toEqual(['o####..', '/////..', '/////./', '//.....', '.../##.', '#####..', '###++..', '++++'])
    expect(drawn(term('2025-09-11', 3))).toEqual(['   o#..', '##'])
  })

  it('shows every day of the term once, in order', () => {
    expect(weeksOf(CASE).flatMap((w) => w.squares.map((s) => s.date))).toEqual(CASE.days.map((d) => d.date))
  })

  it('counts days up to today as counted, and keeps an extension empty until it is used', () => {
    const longer = term('2025-10-27', 3, { extension: { ...ground('延长'), days: 2 } })
    expect(drawn(longer, day('2025-10-28'))).toEqual(['o#++-..', '-'])
    expect(drawn(longer, day('2025-10-31'))).toEqual(['o####..', '-'])
    expect(drawn(longer, day('2025-12-01'))).toEqual(['o####..', '#'])
  })

  it('marks make-up days, the due date and today', () => {
    expect(square(CASE, '2025-09-28')).toMatchObject({ look: 'excluded', isMakeUp: true })
    expect(square(CASE, '2025-10-11')).toMatchObject({ look: 'counted', isMakeUp: true })
    expect(weeksOf(CASE).flatMap((w) => w.squares.filter((s) => s.isDue || s.isToday).map((s) => s.date))).toEqual([
      '2025-10-22',
      '2025-10-30',
    ])
  })

  it('names each Monday, its month where that is new', () => {
    const labels = ['9月8日', '15日', '22日', '29日', '10月6日', '13日', '20日', '27日']
    expect(weeksOf(CASE).map((w) => w.label.zh)).toEqual(labels)
    expect(weeksOf(term('2025-09-11', 3))[0]?.label.zh).toBe('9月8日')
  })

  it('brackets the days that do not count, and says why', () => {
    const bracketed = weeksOf(CASE).flatMap((w) => w.squares.filter((s) => s.bracket !== null))
    expect([bracketed[0]?.date, bracketed[0]?.bracket]).toEqual(['2025-09-13', 'start'])
    expect([bracketed.at(-1)?.date, bracketed.at(-1)?.bracket]).toEqual(['2025-10-09', 'end'])
    expect(bracketed.slice(1, -1).every((s) => s.bracket === 'inside')).toBe(true)
    expect(notes(CASE)).toEqual([
      ['2025-09-08', '收到', 'start', 0],
      ['2025-09-13', '征求意见（14 个工作日）', 'start', 0],
      ['2025-10-22', '今天，第 14 日', 'middle', 1],
      ['2025-10-30', '到期 10月30日', 'end', 0],
    ])
  })

  it.each([
    [
      'a new start',
      {
        restarts: [
          {
            stopped: day('2025-09-10'),
            from: day('2025-09-15'),
            start: ground('补正'),
            dropped: ground('重算'),
            waiting: ground('等待补正'),
          },
        ],
      },
      ['收到', '重新计算以前，不计（2 个工作日）', '等待补正（2 个工作日）', '重新起算'],
    ],
    ['an extension', { extension: { ...ground('延长'), days: 5 } }, ['收到', '延长 5 个工作日']],
    [
      'a consultation of one day',
      { suspensions: [consultation('2025-09-09', '2025-09-10')] },
      ['收到', '征求意见（1 个工作日）'],
    ],
  ])('says the words of %s', (_case, more, said) => {
    expect(
      notes(term('2025-09-08', 20, more), day('2024-01-01'))
        .map(([, words]) => words)
        .slice(0, -1),
    ).toEqual(said)
  })

  it('lays no words over others: what has no room goes a line down', () => {
    expect(
      notes(CASE, day('2025-10-16'))
        .slice(-2)
        .map(([, words, , level]) => [words, level]),
    ).toEqual([
      ['今天，第 10 日', 0],
      ['到期 10月30日', 0],
    ])
    expect(
      notes(CASE, day('2025-10-29'))
        .slice(-2)
        .map(([, words, , level]) => [words, level]),
    ).toEqual([
      ['今天，第 19 日', 1],
      ['到期 10月30日', 0],
    ])
    expect(clockStrip(CASE, day('2025-10-16'), 8).lines[0]?.levels).toBe(1)
    expect(clockStrip(CASE, day('2025-10-29'), 8).lines[0]?.levels).toBe(2)
  })

  it('turns words that would hang over its end to the other side', () => {
    const short = term('2025-09-08', 1)
    expect(notes(short, day('2024-01-01'))).toEqual([
      ['2025-09-08', '收到', 'start', 0],
      ['2025-09-09', '到期 9月9日', 'start', 1],
    ])
  })

  it('breaks a long term into lines of about the same length, and says a bracket again where a line begins', () => {
    const { lines } = clockStrip(CASE, TODAY, 7)
    expect(lines.map((line) => line.weeks.length)).toEqual([4, 4])
    expect(
      notes(CASE, TODAY, 7)
        .filter(([, words]) => words.startsWith('征求意见'))
        .map(([date]) => date),
    ).toEqual(['2025-09-13', '2025-10-06'])
  })

  it('says beside a week that is a row what happens in it', () => {
    expect(weeksOf(CASE).map((w) => w.meaning.map((m) => `${m.strong ? '*' : ''}${m.words.zh}`).join('；'))).toEqual([
      '收到；征求意见（14 个工作日）',
      '',
      '28日调休上班',
      '国庆节、中秋节',
      '国庆节、中秋节；11日调休上班',
      '',
      '*今天，第 14 日',
      '*到期 10月30日',
    ])
  })

  it('has one sentence for those who do not see it, and a title for each square', () => {
    expect(clockStrip(CASE, TODAY, 8).alternative.zh).toBe(
      '2025年9月8日收到；9月13日至10月9日征求意见（14 个工作日）；2025年10月30日到期；10月22日是今天，第 14 日。',
    )
    const titles = ['2025-09-08', '2025-09-13', '2025-09-28', '2025-10-01', '2025-10-22', '2025-10-30']
    expect(titles.map((date) => square(CASE, date)?.title.zh)).toEqual([
      '2025-09-08 星期一 收到，当日不计',
      '2025-09-13 星期六 周末',
      '2025-09-28 星期日 征求意见，调休上班',
      '2025-10-01 星期三 国庆节、中秋节',
      '2025-10-22 星期三 第 14 日，计入，今天',
      '2025-10-30 星期四 第 20 日，计入，到期',
    ])
  })

  it('says on the last day that it is today, and that a date is provisional', () => {
    expect(notes(CASE, day('2025-10-30')).at(-1)?.[1]).toBe('今天到期')
    const guessed = term('2026-12-21', 20)
    expect(notes(guessed).at(-1)?.[1]).toBe('到期 1月19日（暂定）')
    expect(clockStrip(guessed, TODAY, 8).alternative.zh).toContain('2027年1月19日到期（暂定）')
  })

  it('draws a term in calendar days too: rest days count, and the end moves on', () => {
    const made = calendarDayTerm(calendar, {
      start: ground('收到'),
      counting: ground('计入'),
      from: day('2025-09-25'),
      length: { days: 10 },
    })
    if (!made.ok) throw new Error(made.error.code)
    expect(drawn(made.value, day('2025-09-27'))).toEqual(['   o##+', '+++++++', '.../'])
    expect(clockStrip(made.value, TODAY, 8).alternative.zh).toContain('最后一日是休息日，顺延')
  })
})

describe('what is left of a term', () => {
  it.each([
    ['2025-09-01', { state: 'running', left: 20 }],
    ['2025-09-20', { state: 'running', left: 16 }],
    ['2025-10-22', { state: 'running', left: 6 }],
    ['2025-10-29', { state: 'running', left: 1 }],
    ['2025-10-30', { state: 'lastDay' }],
    ['2025-11-02', { state: 'over', since: 3 }],
  ])('on %s is %o', (today, left) => {
    expect(daysLeft(CASE, day(today))).toEqual(left)
  })
})
