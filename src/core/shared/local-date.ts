import type { Brand } from './brand.ts'
import { err, ok, type Result } from './result.ts'

/** A calendar day without a time zone, `YYYY-MM-DD`; strings compare as days do. Years 1900 to 2199. */
export type LocalDate = Brand<string, 'LocalDate'>

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const pad = (n: number): string => String(n).padStart(2, '0')

/** The day, or an error when the calendar has no such day. */
export function localDate(year: number, month: number, day: number): Result<LocalDate, 'no-such-day'> {
  const whole = [year, month, day].every(Number.isInteger)
  if (!whole || year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return err('no-such-day')
  return ok(`${year}-${pad(month)}-${pad(day)}` as LocalDate)
}

export function parseLocalDate(text: string): Result<LocalDate, 'no-such-day'> {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found ? localDate(Number(found[1]), Number(found[2]), Number(found[3])) : err('no-such-day')
}

/** For dates written in the code. Throws when the calendar has no such day. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed.ok) throw new Error(`no such day: ${text}`)
  return parsed.value
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7))
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10))

/** Days since 1900-01-01. */
export function dayNumber(date: LocalDate): number {
  const year = yearOf(date)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 460
  const month = monthOf(date)
  const inYear = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + dayOf(date) - 1
  return (year - 1900) * 365 + leapDays + inYear
}

/** `2022年1月14日`, as texts write it. */
export const inChinese = (date: LocalDate): string => `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`
