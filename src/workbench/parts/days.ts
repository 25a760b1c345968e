import { inChinese, type LocalDate } from '#core/shared/index'
import { LANGUAGE } from '../language/say.ts'

/** `2025年10月30日` in sentences; lists show the day as it is. */
export const dayInWords = (day: string): string => (LANGUAGE === 'zh' ? inChinese(day as LocalDate) : day)
