import { type Bilingual, dayNumber, err, type LocalDate, ok, parseLocalDate, type Result } from '#core/shared/index'
import { CALENDAR_YEARS, holidaysOf } from './calendar.ts'
import { FESTIVALS, type Festival } from './festivals.ts'
import type { Holiday, HolidayNotice } from './notices.ts'
import { planFaults } from './plan.ts'

export interface ImportedNotices {
  readonly notices: readonly HolidayNotice[]
  /** What speaks against notices that are left out. */
  readonly faults: readonly Bilingual[]
}

/** Far above what a State Council notice needs. */
const MOST = { letters: 100_000, notices: 60, holidays: 12, days: 20, makeUps: 12 }

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFestival = (value: unknown): value is Festival => typeof value === 'string' && Object.hasOwn(FESTIVALS, value)

const dateOf = (value: unknown): LocalDate | null => {
  const found = parseLocalDate(typeof value === 'string' ? value : '')
  return found.ok ? found.value : null
}

/** Each item read, or null when one of them cannot be, or when they are too many. */
function allOf<T>(value: unknown, most: number, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null
  const items = value.map(read)
  return items.every((item) => item !== null) ? items : null
}

function holidayFrom(value: unknown): Holiday | null {
  if (!isRecord(value)) return null
  const festivals = allOf(value.festivals, MOST.holidays, (item) => (isFestival(item) ? item : null))
  const makeUps = allOf(value.makeUps ?? [], MOST.makeUps, dateOf)
  const [from, to] = [dateOf(value.from), dateOf(value.to)]
  return festivals && festivals.length > 0 && makeUps && from && to ? { festivals, from, to, makeUps } : null
}

const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= CALENDAR_YEARS.first && value <= CALENDAR_YEARS.last

function noticeFrom(value: unknown): HolidayNotice | null {
  if (!isRecord(value)) return null
  const { year, number } = value
  const published = dateOf(value.published)
  const holidays = allOf(value.holidays, MOST.holidays, holidayFrom)
  const isNumbered = typeof number === 'string' && /^\P{C}{1,60}$/u.test(number)
  return isYear(year) && isNumbered && published && holidays ? { year, published, number, holidays } : null
}

const UNREADABLE = { zh: '放假安排的数据读不出来', en: 'the holiday notices cannot be read' }

function parsed(json: string): Result<readonly unknown[], Bilingual> {
  if (json.length > MOST.letters) return err(UNREADABLE)
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.length <= MOST.notices ? ok(value) : err(UNREADABLE)
  } catch {
    return err(UNREADABLE)
  }
}

/** A whole year must hold together; a later notice of a year is looked at together with those before it (WD-8). */
function faultsOf(notice: HolidayNotice, before: readonly HolidayNotice[]): readonly Bilingual[] {
  const tooLong = notice.holidays.find((h) => h.from.slice(0, 4) < String(notice.year - 1) || spanOf(h) > MOST.days)
  if (tooLong) return [{ zh: `${tooLong.from} 起的假期不像是真的`, en: `the holiday from ${tooLong.from} cannot be` }]
  const sameYear = before.filter((n) => n.year === notice.year)
  if (sameYear.some((n) => n.number === notice.number)) return [{ zh: '已经有了', en: 'is there already' }]
  return planFaults({ year: notice.year, holidays: holidaysOf([...sameYear, notice]).map(([holiday]) => holiday) })
}

const spanOf = ({ from, to }: Holiday): number => dayNumber(to) - dayNumber(from)

/**
 * The notices that an installation has taken in since this program was made, from the JSON text of `HolidayNotice[]`:
 * `[{"year":2027,"published":"2026-11-05","number":"国办发明电〔2026〕9号","holidays":[{"festivals":["newYear"],"from":"2027-01-01",
 * "to":"2027-01-03","makeUps":[]},…]}]`. A notice that does not hold is left out, and told.
 */
export function readNotices(json: string, known: readonly HolidayNotice[]): ImportedNotices {
  const values = parsed(json)
  if (!values.ok) return { notices: [], faults: [values.error] }
  const notices: HolidayNotice[] = []
  const faults: Bilingual[] = []
  for (const [i, value] of values.value.entries()) {
    const notice = noticeFrom(value)
    const wrong = notice ? faultsOf(notice, [...known, ...notices]) : [UNREADABLE]
    if (notice && wrong.length === 0) notices.push(notice)
    const name = notice
      ? { zh: `${notice.number}：`, en: `${notice.number}: ` }
      : { zh: `第 ${i + 1} 件：`, en: `no. ${i + 1}: ` }
    faults.push(...wrong.map(({ zh, en }) => ({ zh: name.zh + zh, en: name.en + en })))
  }
  return { notices, faults }
}
