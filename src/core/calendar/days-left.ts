import { dayNumber, type LocalDate } from '#core/shared/index'
import type { Term } from './term.ts'

/** How a term stands on a day. On the last day a reply is still in time (CLK-8). */
export type DaysLeft =
  | { readonly state: 'running'; readonly left: number }
  | { readonly state: 'lastDay' }
  | { readonly state: 'over'; readonly since: number }

/** `left` counts the days of the term after today that count; `since` all days after the due date. */
export function daysLeft({ days, due }: Term, today: LocalDate): DaysLeft {
  if (today === due) return { state: 'lastDay' }
  if (today > due) return { state: 'over', since: dayNumber(today) - dayNumber(due) }
  return { state: 'running', left: days.filter((d) => d.n !== null && d.date > today).length }
}
