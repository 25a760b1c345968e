import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import {
  calendarAlarm,
  calendarFrom,
  dayKind,
  makeCalendar,
  NATIONAL_NOTICES,
  readNotices,
  readOverlay,
} from './index.ts'

/** The plan of 2026 moved to a year that is not announced, with its days by law. */
const NOTICE_2027 = {
  year: 2027,
  published: '2026-11-05',
  number: '国办发明电〔2026〕9号',
  holidays: [
    { festivals: ['newYear'], from: '2027-01-01', to: '2027-01-03', makeUps: [] },
    { festivals: ['spring'], from: '2027-02-05', to: '2027-02-11', makeUps: ['2027-01-31', '2027-02-20'] },
    { festivals: ['qingming'], from: '2027-04-03', to: '2027-04-05', makeUps: [] },
    { festivals: ['labour'], from: '2027-05-01', to: '2027-05-05', makeUps: ['2027-05-08'] },
    { festivals: ['dragonBoat'], from: '2027-06-09', to: '2027-06-09', makeUps: [] },
    { festivals: ['midAutumn'], from: '2027-09-15', to: '2027-09-15', makeUps: [] },
    { festivals: ['national'], from: '2027-10-01', to: '2027-10-07', makeUps: ['2027-10-09'] },
  ],
}
const json = (...notices: readonly object[]) => JSON.stringify(notices)
const read = (text: string) => readNotices(text, NATIONAL_NOTICES)

describe('an imported notice', () => {
  it('is read as it was written', () => {
    expect(read(json(NOTICE_2027))).toEqual({ notices: [NOTICE_2027], faults: [] })
  })

  it('makes the days of its year sure, and the term computed again', () => {
    const before = calendarFrom({ notices: null, overlay: null }).calendar
    const after = calendarFrom({ notices: json(NOTICE_2027), overlay: null }).calendar
    expect(dayKind(before, day('2027-10-06'))).toMatchObject({ working: true, provisional: true })
    expect(dayKind(after, day('2027-10-06'))).toMatchObject({
      working: false,
      provisional: false,
      basis: { zh: '国办发明电〔2026〕9号' },
    })
    expect(dayKind(after, day('2027-10-09'))).toMatchObject({ kind: 'makeUp', working: true })
  })

  it('is not known before it was published (WD-8)', () => {
    const { calendar } = calendarFrom({ notices: json(NOTICE_2027), overlay: null, knownOn: day('2026-11-04') })
    expect(dayKind(calendar, day('2027-10-06')).provisional).toBe(true)
  })

  it('may change one holiday of a year that is there already (WD-8)', () => {
    const change = {
      year: 2026,
      published: '2026-03-01',
      number: '国办发明电〔2026〕2号',
      holidays: [
        { festivals: ['labour'], from: '2026-05-01', to: '2026-05-06', makeUps: ['2026-05-09', '2026-05-10'] },
      ],
    }
    const { calendar, faults } = calendarFrom({ notices: json(change), overlay: null })
    expect(faults).toEqual([])
    expect(dayKind(calendar, day('2026-05-06')).working).toBe(false)
    expect(dayKind(calendar, day('2026-10-10')).working).toBe(true)
  })

  const changed = (change: object) => json({ ...NOTICE_2027, ...change })
  const holidays = (index: number, change: object) =>
    changed({ holidays: NOTICE_2027.holidays.map((h, i) => (i === index ? { ...h, ...change } : h)) })
  const NAME = NOTICE_2027.number
  it.each([
    ['no JSON', '{', '放假安排的数据读不出来'],
    ['no list', '{}', '放假安排的数据读不出来'],
    ['no end', `[${'1,'.repeat(60_000)}1]`, '放假安排的数据读不出来'],
    ['a number', '[1]', '第 1 件：放假安排的数据读不出来'],
    ['a year in words', changed({ year: '2027' }), '第 1 件：放假安排的数据读不出来'],
    ['a year that no calendar has', changed({ year: 1e9 }), '第 1 件：放假安排的数据读不出来'],
    ['no number', changed({ number: '' }), '第 1 件：放假安排的数据读不出来'],
    ['no day of publication', changed({ published: '2026-13-01' }), '第 1 件：放假安排的数据读不出来'],
    ['an unknown festival', holidays(0, { festivals: ['toString'] }), '第 1 件：放假安排的数据读不出来'],
    ['a holiday of no day', holidays(0, { from: 'x' }), '第 1 件：放假安排的数据读不出来'],
    ['a holiday of half a year', holidays(6, { to: '2027-12-31' }), `${NAME}：2027-10-01 起的假期不像是真的`],
    [
      'a make-up day on a weekday',
      holidays(0, { makeUps: ['2027-01-04'] }),
      `${NAME}：2027-01-04 不是周末，不能调休上班`,
    ],
    ['too few holidays', changed({ holidays: NOTICE_2027.holidays.slice(0, 6) }), `${NAME}：缺少国庆节`],
    ['a notice twice', json(NOTICE_2027, NOTICE_2027), `${NAME}：已经有了`],
  ])('with %s is told and left out', (_case, text, fault) => {
    const { notices, faults } = read(text)
    expect(faults.map((f) => f.zh)).toContain(fault)
    expect(notices.length).toBeLessThan(2)
  })
})

describe('the local days of an agency (WD-6)', () => {
  const FEAST = '2026-05-27 休息 古尔邦节 临州政办发〔2026〕5号'

  it('go before the national notice', () => {
    const { calendar, faults } = calendarFrom({ notices: null, overlay: `${FEAST}；2026-05-31 上班 调休 同上` })
    expect(faults).toEqual([])
    expect(dayKind(calendar, day('2026-05-27'))).toMatchObject({
      kind: 'local',
      working: false,
      reason: { zh: '古尔邦节' },
      basis: { zh: '临州政办发〔2026〕5号' },
    })
    expect(dayKind(calendar, day('2026-05-31')).working).toBe(true)
  })

  it.each([
    ['half an entry', '2026-05-27 休息', '要写成'],
    ['a day that does not exist', '2026-02-30 休息 某节 某文件', '的日期不对'],
    ['another word', '2026-05-27 放假 某节 某文件', '要写成'],
    ['a day twice', `${FEAST}\n${FEAST}`, '的日期写了两次'],
  ])('with %s are told, and the others stand', (_case, text, fault) => {
    const { days, faults } = readOverlay(`2026-06-01 休息 某节 某文件；${text}`)
    expect(days[0]?.date).toBe('2026-06-01')
    expect(faults).toHaveLength(1)
    expect(faults[0]?.zh).toContain(fault)
  })
})

describe('the alarm', () => {
  const without = makeCalendar({ notices: NATIONAL_NOTICES.filter((n) => n.year < 2026) })
  it.each([
    ['2025-09-30', null],
    ['2025-10-01', { year: 2026, isLate: false }],
    ['2025-12-31', { year: 2026, isLate: false }],
    ['2026-01-01', { year: 2026, isLate: true }],
    ['2026-08-01', { year: 2026, isLate: true }],
  ])('on %s is %o while the notice of 2026 is missing', (today, expected) => {
    const alarm = calendarAlarm(without, day(today))
    if (expected === null) expect(alarm).toBeNull()
    else expect(alarm).toMatchObject({ ...expected, message: { zh: expect.stringContaining('2026 年') } })
  })

  it('is silent when the next year is there', () => {
    expect(
      calendarAlarm(calendarFrom({ notices: json(NOTICE_2027), overlay: null }).calendar, day('2026-12-31')),
    ).toBeNull()
  })
})
