import { officialName } from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

const FIRST_YEAR = 2019

/** An agency's full name as typed. */
export function agencyNameFrom(typed: string): Result<string, Failure> {
  const name = officialName(typed)
  return name === null ? err(failure('agency-required')) : ok(name)
}

/** The year of a report as typed. Reports of the form in force begin with 2019 and tell of a year that has begun. rules.md 2.1 */
export function reportYearFrom(typed: string, thisYear: number): Result<number, Failure> {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return year >= FIRST_YEAR && year <= thisYear ? ok(year) : err(failure('year-required'))
}

/** The official title: full name, year, fixed words. PUB-3 */
const officialTitle = (agency: string, year: number): string => `${agency}${year}年政府信息公开工作年度报告`

/** A text as part of a file name: what file systems refuse is left out. */
export const fileNamePart = (text: string): string => text.replaceAll(/[\\/:*?"<>|\p{C}]/gu, '')

/** The title as a file name. */
export const fileNameFor = (agency: string, year: number, extension: string): string =>
  `${officialTitle(fileNamePart(agency), year)}.${extension}`
