import { describe, expect, it } from 'vitest'
import { makeCalendar, proofInWords } from '#core/calendar/index'
import { day } from '#core/shared/index'
import {
  type ClockReadings,
  type Consultation,
  consultationEnd,
  DEFAULT_CLOCK_READINGS,
  PERIODS,
  periodFrom,
  REMEDY_PERIODS,
  type ReplyHistory,
  remedyTerm,
  replyClock,
  STARTS,
} from './index.ts'

const calendar = makeCalendar()
const date = (text: string | null) => (text === null ? null : day(text))
const consultation = (
  sent: string,
  delivered: string | null,
  answered: string | null,
  whom: Consultation['whom'] = 'thirdParty',
): Consultation => ({ whom, sent: day(sent), delivered: date(delivered), answered: date(answered) })

const clock = (received: string, more: Partial<ReplyHistory> = {}) =>
  replyClock(calendar, {
    received: day(received),
    correction: null,
    fee: null,
    consultations: [],
    extension: 0,
    ...more,
  })
const correction = (asked: string, answered: string | null) => ({ asked: day(asked), answered: date(answered) })
const fee = (noticed: string, paid: string | null) => ({ noticed: day(noticed), paid: date(paid) })
const running = (due: string) => ({ ok: true, value: { state: 'running', term: { due } } })

describe('the reply period', () => {
  it('of an application received on 2024-02-09 ends on 2024-03-14, extended on 2024-04-12 (REG-33)', () => {
    expect(clock('2024-02-09')).toMatchObject(running('2024-03-14'))
    expect(clock('2024-02-09', { extension: 20 })).toMatchObject(running('2024-04-12'))
  })

  it('leaves out the consultation from 03-06 to 03-24: 2025-04-17 (CLK-5, REG-33.4)', () => {
    const consultations = [consultation('2025-03-06', '2025-03-07', '2025-03-24')]
    expect(clock('2025-03-03', { consultations })).toMatchObject(running('2025-04-17'))
  })

  it('begins anew with the corrected application of 2025-03-20 (CLK-4, REG-30.3)', () => {
    expect(clock('2025-03-03', { correction: correction('2025-03-12', '2025-03-20') })).toMatchObject(
      running('2025-04-18'),
    )
  })

  it('is not moved by a correction asked for after the 7 days (REG-30.6)', () => {
    const plain = running('2025-03-31')
    expect(clock('2025-03-03', { correction: correction('2025-03-13', '2025-03-20') })).toMatchObject(plain)
    expect(clock('2025-03-03', { correction: correction('2025-03-13', null) })).toMatchObject(plain)
  })

  it('begins anew on the day after the payment of 2025-05-06 (CLK-7, FEE-9)', () => {
    expect(clock('2025-04-07', { fee: fee('2025-04-10', '2025-05-06') })).toMatchObject(running('2025-06-04'))
  })

  it('begins anew twice: after a correction and after a payment', () => {
    const both = { correction: correction('2025-03-12', '2025-03-20'), fee: fee('2025-04-10', '2025-05-06') }
    expect(clock('2025-03-03', both)).toMatchObject(running('2025-06-04'))
  })

  it('stands still while the applicant has not corrected or paid', () => {
    expect(clock('2025-03-03', { correction: correction('2025-03-12', null) })).toEqual({
      ok: true,
      value: { state: 'waiting', for: 'correction', since: '2025-03-12' },
    })
    expect(clock('2025-03-03', { fee: fee('2025-03-31', null) })).toMatchObject({ value: { for: 'payment' } })
  })

  it.each([
    ['an extension of 21 days (REG-33.3)', { extension: 21 }, 'term-length'],
    ['a fee notice after the end', { fee: fee('2025-04-01', null) }, 'term-over'],
    ['a paid fee noticed after the end', { fee: fee('2025-04-01', '2025-04-03') }, 'term-over'],
    ['a consultation after the end', { consultations: [consultation('2025-04-01', null, null)] }, 'term-over'],
    [
      'an answer before its question',
      { consultations: [consultation('2025-03-10', null, '2025-03-07')] },
      'dates-reversed',
    ],
    ['a correction before it was asked for', { correction: correction('2025-03-10', '2025-03-07') }, 'dates-reversed'],
  ])('refuses %s', (_case, more, code) => {
    expect(clock('2025-03-03', more)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('the readings of doubtful points', () => {
  const read = (readings: Partial<ClockReadings>, more: Partial<ReplyHistory>) =>
    replyClock(
      calendar,
      { received: day('2025-03-03'), correction: null, fee: null, consultations: [], extension: 0, ...more },
      { ...DEFAULT_CLOCK_READINGS, ...readings },
    )

  it('can leave out the consulted party’s own days only: one day less than from the dispatch (DB-14)', () => {
    const consultations = [consultation('2025-03-06', '2025-03-07', '2025-03-24')]
    expect(read({ consultationExcludes: 'ownPeriod' }, { consultations })).toMatchObject(running('2025-04-16'))
  })

  it('can let the period go on after a payment: 3 days are left of 20 (DB-20)', () => {
    const paid = { fee: fee('2025-03-26', '2025-04-08') }
    expect(read({ afterPayment: 'resume' }, paid)).toMatchObject(running('2025-04-11'))
    expect(read({}, paid)).toMatchObject(running('2025-05-08'))
  })

  it('a delay for many applications follows the extension (REG-35)', () => {
    const made = read({}, { extension: 20, delay: 10 })
    expect(made).toMatchObject(running('2025-05-15'))
    expect(made.ok && made.value.state === 'running' && made.value.term.days.at(-1)).toMatchObject({
      n: 50,
      basis: { zh: '条例第三十五条' },
    })
  })
})

describe('a consultation', () => {
  it.each([
    ['answered', '2025-03-06', '2025-03-07', '2025-03-24', '2025-03-24'],
    ['not answered: to the end of the 15 days', '2025-03-06', '2025-03-07', null, '2025-03-28'],
    ['answered late: the organ need not have waited', '2025-03-06', '2025-03-07', '2025-04-10', '2025-03-28'],
    ['without a day of delivery: from the dispatch', '2025-03-06', null, null, '2025-03-27'],
  ])('%s ends on the right day', (_case, sent, delivered, answered, end) => {
    for (const whom of ['thirdParty', 'jointMaker'] as const)
      expect(consultationEnd(calendar, consultation(sent, delivered, answered, whom))).toEqual({ ok: true, value: end })
  })
})

describe('the other periods', () => {
  it.each([
    ['correctionNotice', '2025-03-03', '2025-03-12'],
    ['correction', '2025-03-12', '2025-04-02'],
    ['thirdParty', '2025-03-07', '2025-03-28'],
    ['jointMaker', '2025-03-07', '2025-03-28'],
    ['payment', '2025-04-10', '2025-05-12'],
    ['judgment', '2025-09-22', '2025-10-24'],
  ] as const)('%s from %s ends on %s', (period, from, due) => {
    expect(periodFrom(calendar, day(from), PERIODS[period])).toMatchObject({ value: { due } })
  })

  it.each([
    ['reconsideration', '2025-08-05', '2025-10-09'],
    ['suitAfterReconsideration', '2025-09-20', '2025-10-09'],
    ['reconsideration', '2024-12-10', '2025-02-08'],
    ['suit', '2025-08-31', '2026-02-28'],
  ] as const)('%s after %s ends on %s (REM-1, REM-2)', (remedy, served, due) => {
    expect(remedyTerm(calendar, day(served), REMEDY_PERIODS[remedy])).toMatchObject({ value: { due } })
  })

  it('begin with a day that does not count', () => {
    const term = periodFrom(calendar, day('2025-09-22'), PERIODS.judgment, STARTS.effective)
    expect(term.ok && term.value.days[0]).toMatchObject({ n: null, reason: { zh: '判决生效，当日不计' } })
  })
})

describe('the proof in words', () => {
  const words = (made: ReturnType<typeof clock>): readonly string[] => {
    if (!made.ok || made.value.state !== 'running') throw new Error('no running clock')
    return proofInWords(made.value.term).map((l) => [l.dates.zh, l.numbers.zh, l.text.zh, l.basis?.zh ?? ''].join('｜'))
  }

  it('of a consultation over the National Day reads as an officer would explain it', () => {
    const consultations = [consultation('2025-09-12', '2025-09-15', '2025-10-09')]
    expect(words(clock('2025-09-08', { consultations, extension: 5 }))).toMatchInlineSnapshot(`
      [
        "2025年9月8日｜不计｜收到申请，当日不计。｜民法典第二百零一条",
        "2025年9月9日至12日｜第 1 至 4 日｜计入 4 个工作日。｜条例第三十三条第二款",
        "2025年9月13日至10月9日｜不计 14 日｜征求第三方意见所需时间不计。｜条例第三十三条第三款",
        "2025年10月10日至30日｜第 5 至 20 日｜计入 16 个工作日，含2025年10月11日调休上班（国庆节、中秋节）。｜条例第三十三条第二款",
        "2025年10月31日至11月6日｜第 21 至 25 日｜经政府信息公开工作机构负责人同意延长，计入 5 个工作日。｜条例第三十三条第二款",
        "2025年11月6日｜第 25 日｜星期四，期限届满。｜",
      ]
    `)
  })

  it('of a correction says which days were lost', () => {
    expect(words(clock('2025-09-19', { correction: correction('2025-09-26', '2025-10-09') }))).toMatchInlineSnapshot(`
      [
        "2025年9月19日｜不计｜收到申请，当日不计。｜民法典第二百零一条",
        "2025年9月20日至26日｜不计 5 日｜补正以前的日子不计，收到补正之日起重新计算。｜条例第三十条",
        "2025年9月27日至10月8日｜不计 3 日｜等待申请人补正。｜条例第三十条",
        "2025年10月9日｜不计｜收到补正材料，答复期限重新计算，当日不计。｜民法典第二百零一条",
        "2025年10月10日至11月5日｜第 1 至 20 日｜计入 20 个工作日，含2025年10月11日调休上班（国庆节、中秋节）。｜条例第三十三条第二款",
        "2025年11月5日｜第 20 日｜星期三，期限届满。｜",
      ]
    `)
  })

  it('of a remedy says why its end moved', () => {
    const term = remedyTerm(calendar, day('2025-08-05'), REMEDY_PERIODS.reconsideration)
    if (!term.ok) throw new Error('no term')
    expect(
      proofInWords(term.value).map((l) => `${l.dates.en} | ${l.numbers.en} | ${l.text.en}`),
    ).toMatchInlineSnapshot(`
      [
        "2025-08-05 | not counted | the notice is received; this day does not count.",
        "2025-08-06 to 2025-10-04 | days 1 to 60 | 60 days counted.",
        "2025-10-05 to 2025-10-09 | not counted | the last day is a rest day: moved on.",
        "2025-10-09 | end | Thursday: the term ends.",
      ]
    `)
  })

  it('of a term into an unannounced year says that it is provisional', () => {
    expect(words(clock('2026-12-21')).at(-1)).toMatchInlineSnapshot(
      `"2027年1月19日｜第 20 日｜星期二，期限届满（暂定：该年放假安排尚未公布）。｜"`,
    )
  })
})
