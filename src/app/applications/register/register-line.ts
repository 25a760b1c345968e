import { daysLeft } from '#core/application/index'
import type { Calendar } from '#core/calendar/index'
import type { BasketDays, CaseBasket, CaseRecord, Id } from '../../ports.ts'
import { basketOf } from './case-days.ts'

/** A case as the register shows it. */
export interface RegisterLine {
  readonly record: CaseRecord
  readonly section: string | null
  readonly handler: string | null
  readonly basket: CaseBasket
  /** Working days, below 0 when it is over; null without a day. */
  readonly daysLeft: number | null
}

export function registerLine(
  record: CaseRecord,
  names: ReadonlyMap<Id, string>,
  days: BasketDays,
  calendar: Calendar,
): RegisterLine {
  const nameOf = (id: Id | null): string | null => (id === null ? null : (names.get(id) ?? null))
  return {
    record,
    section: nameOf(record.sectionId),
    handler: nameOf(record.handlerId),
    basket: basketOf(record, days),
    daysLeft: record.due === null ? null : daysLeft({ due: { due: record.due } }, calendar, days.today),
  }
}

/** From above a case is its number and where it stands: the title holds words of the applicant. */
export const withoutTitle = (record: CaseRecord): CaseRecord => ({ ...record, title: '' })
