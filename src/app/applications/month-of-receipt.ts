import { addDays, addMonths } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'

/** The calendar month (自然月) of a day, by its first and last day (FEE-4). */
export function monthOfReceipt(received: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = `${received.slice(0, 7)}-01` as LocalDate
  return { from, to: addDays(addMonths(from, 1), -1) }
}
