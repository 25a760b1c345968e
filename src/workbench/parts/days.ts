import { inChinese, type LocalDate } from '#core/shared/index'
import { LANGUAGE } from '../language/say.ts'

/** `2025年10月30日` in sentences; lists show the day as it is. */
export const dayInWords = (day: string): string => (LANGUAGE === 'zh' ? inChinese(day as LocalDate) : day)

/** A moment of the record in Beijing time: `2025-10-22 09:41`. The mainland has one time of day and no summer time. */
export function momentInWords(instant: string): string {
  const beijing = new Date(Date.parse(instant) + 8 * 60 * 60 * 1000)
  return beijing.toISOString().slice(0, 16).replace('T', ' ')
}
