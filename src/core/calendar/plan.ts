import type { Bilingual, LocalDate } from '#core/shared/index'
import { daysFromTo, isWeekend } from './days.ts'
import { FESTIVALS, type Festival } from './festivals.ts'
import type { HolidayPlan } from './notices.ts'
import { statutoryDays } from './statutory.ts'

const at = (dates: readonly LocalDate[], zh: string, en: string): readonly Bilingual[] =>
  dates.map((date) => ({ zh: `${date} ${zh}`, en: `${date} ${en}` }))

/** What speaks against the plan of a whole year, as typed or imported; none for every notice of a whole year so far. */
export function planFaults({ year, holidays }: HolidayPlan): readonly Bilingual[] {
  const off = holidays.flatMap((h) => daysFromTo(h.from, h.to))
  const worked = holidays.flatMap((h) => h.makeUps)
  const festivals = new Set<Festival>(holidays.flatMap((h) => h.festivals))
  const missing = Object.entries(FESTIVALS).filter(([key]) => ![...festivals].some((f) => f === key))
  const all = [...off, ...worked]
  return [
    ...at(
      holidays.filter((h) => h.to < h.from).map((h) => h.from),
      '的放假起止日期颠倒',
      'begins a holiday that ends before it begins',
    ),
    ...at(
      worked.filter((date) => !isWeekend(date)),
      '不是周末，不能调休上班',
      'is no weekend day and cannot be a make-up day',
    ),
    ...at(
      all.filter((date, i) => all.indexOf(date) < i),
      '写了两次',
      'stands twice',
    ),
    ...at(
      [...statutoryDays(year, null).keys()].filter((date) => !off.includes(date)),
      '是法定节假日，安排里没有放假',
      'is a holiday by law but not in the plan',
    ),
    ...missing.map(([, name]) => ({ zh: `缺少${name.zh}`, en: `${name.en} is missing` })),
  ]
}
