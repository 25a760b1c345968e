import { type LocalDate, localDate } from '#core/shared/index'
import { narrow } from './cell.ts'

const DIGITS = '〇一二三四五六七八九'
const DATE =
  /((?:19|20)\d{2}|[一二][〇○零Oo0一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/gu

export interface FoundDate {
  readonly date: LocalDate
  readonly start: number
  readonly end: number
}

/** The last date in a text without white space, in Arabic or Chinese numerals; null when the calendar has no such day. */
export function chineseDate(text: string): FoundDate | null {
  const plain = narrow(text)
  const found = [...plain.matchAll(DATE)].at(-1)
  if (!found) return null
  const [whole, year = '', month = '', day = ''] = found
  const date = localDate(numeral(year), numeral(month), numeral(day))
  return date.ok ? { date: date.value, start: found.index, end: found.index + whole.length } : null
}

/** A year digit by digit (二〇二一), a month or day with 十. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.length === 4) return Number([...text].map((c) => Math.max(0, DIGITS.indexOf(c))).join(''))
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
