import type { Term } from '#core/calendar/index'
import type { DeadlineOutputJson } from './deadline-output.ts'

/** The output of `deadline`. */
export const deadlineOutputToJson = ({ due, provisional, days }: Term): DeadlineOutputJson => ({
  due,
  provisional,
  days: days.map(({ date, n, reason, basis }) => ({
    date,
    counted: n !== null,
    n,
    reason: reason.zh,
    basis: basis.zh,
  })),
})
