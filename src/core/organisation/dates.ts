import { err, type LocalDate, localDate, type Result } from '#core/shared/index'
import { halfWidth } from './words.ts'

/** `2019-03-15`, `2019/3/15`, `2019.3.15`, `2019年3月15日`, `20190315`; a time of day behind it, as a spreadsheet adds it, is left out. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?: 0{1,2}:00(?::00)?)?$/

/** A day as people and spreadsheets write it. Error: the text. */
export function dateFrom(text: string): Result<LocalDate, string> {
  const written = halfWidth(text).trim()
  const [, year, m, d, mm, dd] = DAY.exec(written) ?? []
  const date = localDate(Number(year), Number(m ?? mm), Number(d ?? dd))
  return date.ok ? date : err(text)
}
