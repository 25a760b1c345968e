import type { CaseStatus } from '#core/application/index'
import { addDays, weekday } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import type { BasketDays, CaseBasket, CaseRecord } from '../../ports.ts'

/** Sunday ends the week. */
export const basketDays = (today: LocalDate): BasketDays => ({ today, weekEnd: addDays(today, 7 - weekday(today)) })

const WITHOUT_DAY: Readonly<Partial<Record<CaseStatus, CaseBasket>>> = {
  ...{ arrived: 'arrived', closed: 'done', archived: 'done', split: 'done' },
}

/** The basket of one case, as the lists of the store part them. */
export function basketOf({ due, status, waitingFor }: CaseRecord, { today, weekEnd }: BasketDays): CaseBasket {
  if (due === null) return WITHOUT_DAY[status] ?? 'later'
  if (due < today) return 'overdue'
  if (waitingFor !== 'agency' && waitingFor !== 'section') return 'waiting'
  if (due === today) return 'today'
  return due <= weekEnd ? 'week' : 'later'
}
