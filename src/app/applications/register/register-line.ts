import { daysLeft } from '#core/application/index'
import type { Calendar } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
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
  /** What the section of whoever looks is asked to search for, and by when. */
  readonly search: { readonly due: LocalDate; readonly daysLeft: number } | null
}

export function registerLine(
  record: CaseRecord,
  names: ReadonlyMap<Id, string>,
  days: BasketDays,
  calendar: Calendar,
  sectionId: Id | null,
): RegisterLine {
  const nameOf = (id: Id | null): string | null => (id === null ? null : (names.get(id) ?? null))
  const left = (due: LocalDate): number => daysLeft({ due: { due } }, calendar, days.today)
  const asked = record.asked?.find((one) => one.sectionId === sectionId)
  return {
    record,
    section: nameOf(record.sectionId),
    handler: nameOf(record.handlerId),
    basket: basketOf(record, days),
    daysLeft: record.due === null ? null : left(record.due),
    search: asked ? { due: asked.due, daysLeft: left(asked.due) } : null,
  }
}

/** From above a case is its number and where it stands: the title holds words of the applicant. */
export const withoutTitle = (record: CaseRecord): CaseRecord => ({ ...record, title: '' })
