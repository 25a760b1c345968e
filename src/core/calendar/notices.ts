import { day, type LocalDate } from '#core/shared/index'
import type { Festival } from './festivals.ts'

/** One holiday of a year's plan: days off from the first to the last, weekends included, and the weekend days worked for it (调休上班). */
export interface Holiday {
  readonly festivals: readonly Festival[]
  readonly from: LocalDate
  readonly to: LocalDate
  readonly makeUps: readonly LocalDate[]
}

/** What a notice says about a year; the New Year holiday may begin in the last days of the year before. */
export interface HolidayPlan {
  readonly year: number
  readonly holidays: readonly Holiday[]
}

/** A notice of the State Council's General Office (国务院办公厅). A later notice of the same year replaces the holidays that it names (WD-8). */
export interface HolidayNotice extends HolidayPlan {
  /** Made public on this day; from then on deadlines are computed by it. */
  readonly published: LocalDate
  /** 文号, `国办发明电〔2019〕16号`. */
  readonly number: string
}

/** `02-11..02-17 +02-07 +02-20`, months and days of the year unless a year is written. */
function holiday(year: number, festivals: Festival | readonly Festival[], plan: string): Holiday {
  const full = (text: string): LocalDate => day(text.length === 5 ? `${year}-${text}` : text)
  const [range = '', ...makeUps] = plan.split(' +')
  const [from = range, to = from] = range.split('..')
  return {
    festivals: typeof festivals === 'string' ? [festivals] : festivals,
    from: full(from),
    to: full(to),
    makeUps: makeUps.map(full),
  }
}

const notice = (
  year: number,
  published: string,
  number: string,
  ...holidays: readonly (readonly [Festival | readonly Festival[], string])[]
): HolidayNotice => ({
  year,
  published: day(published),
  number: `国办发明电${number}号`,
  holidays: holidays.map(([festivals, plan]) => holiday(year, festivals, plan)),
})

/** The notices for 2019 to 2026, oldest first (rules.md 10.2). */
export const NATIONAL_NOTICES: readonly HolidayNotice[] = [
  notice(
    2019,
    '2018-12-06',
    '〔2018〕15',
    ['newYear', '2018-12-30..01-01 +2018-12-29'],
    ['spring', '02-04..02-10 +02-02 +02-03'],
    ['qingming', '04-05..04-07'],
    ['labour', '05-01'],
    ['dragonBoat', '06-07..06-09'],
    ['midAutumn', '09-13..09-15'],
    ['national', '10-01..10-07 +09-29 +10-12'],
  ),
  notice(2019, '2019-03-22', '〔2019〕3', ['labour', '05-01..05-04 +04-28 +05-05']),
  notice(
    2020,
    '2019-11-21',
    '〔2019〕16',
    ['newYear', '01-01'],
    ['spring', '01-24..01-30 +01-19 +02-01'],
    ['qingming', '04-04..04-06'],
    ['labour', '05-01..05-05 +04-26 +05-09'],
    ['dragonBoat', '06-25..06-27 +06-28'],
    [['national', 'midAutumn'], '10-01..10-08 +09-27 +10-10'],
  ),
  // The epidemic: the holiday ran to 2 February, and the make-up Saturday 1 February fell away.
  notice(2020, '2020-01-27', '〔2020〕1', ['spring', '01-24..02-02 +01-19']),
  notice(
    2021,
    '2020-11-25',
    '〔2020〕27',
    ['newYear', '01-01..01-03'],
    ['spring', '02-11..02-17 +02-07 +02-20'],
    ['qingming', '04-03..04-05'],
    ['labour', '05-01..05-05 +04-25 +05-08'],
    ['dragonBoat', '06-12..06-14'],
    ['midAutumn', '09-19..09-21 +09-18'],
    ['national', '10-01..10-07 +09-26 +10-09'],
  ),
  notice(
    2022,
    '2021-10-25',
    '〔2021〕11',
    ['newYear', '01-01..01-03'],
    ['spring', '01-31..02-06 +01-29 +01-30'],
    ['qingming', '04-03..04-05 +04-02'],
    ['labour', '04-30..05-04 +04-24 +05-07'],
    ['dragonBoat', '06-03..06-05'],
    ['midAutumn', '09-10..09-12'],
    ['national', '10-01..10-07 +10-08 +10-09'],
  ),
  notice(
    2023,
    '2022-12-08',
    '〔2022〕16',
    ['newYear', '2022-12-31..01-02'],
    ['spring', '01-21..01-27 +01-28 +01-29'],
    ['qingming', '04-05'],
    ['labour', '04-29..05-03 +04-23 +05-06'],
    ['dragonBoat', '06-22..06-24 +06-25'],
    [['midAutumn', 'national'], '09-29..10-06 +10-07 +10-08'],
  ),
  // 9 February 2024, New Year's Eve, is not in the holiday: formally a working day.
  notice(
    2024,
    '2023-10-25',
    '〔2023〕7',
    ['newYear', '01-01'],
    ['spring', '02-10..02-17 +02-04 +02-18'],
    ['qingming', '04-04..04-06 +04-07'],
    ['labour', '05-01..05-05 +04-28 +05-11'],
    ['dragonBoat', '06-10'],
    ['midAutumn', '09-15..09-17 +09-14'],
    ['national', '10-01..10-07 +09-29 +10-12'],
  ),
  notice(
    2025,
    '2024-11-12',
    '〔2024〕12',
    ['newYear', '01-01'],
    ['spring', '01-28..02-04 +01-26 +02-08'],
    ['qingming', '04-04..04-06'],
    ['labour', '05-01..05-05 +04-27'],
    ['dragonBoat', '05-31..06-02'],
    [['national', 'midAutumn'], '10-01..10-08 +09-28 +10-11'],
  ),
  notice(
    2026,
    '2025-11-04',
    '〔2025〕7',
    ['newYear', '01-01..01-03 +01-04'],
    ['spring', '02-15..02-23 +02-14 +02-28'],
    ['qingming', '04-04..04-06'],
    ['labour', '05-01..05-05 +05-09'],
    ['dragonBoat', '06-19..06-21'],
    ['midAutumn', '09-25..09-27'],
    ['national', '10-01..10-07 +09-20 +10-10'],
  ),
]
