import type { LocalDate } from '#core/shared/index'
import type { CaseState } from './state.ts'

/** The first day on which anything was done that follows the receipt; null while nothing was. No correction moves the receipt behind it. */
export function firstAct(state: CaseState): LocalDate | null {
  const { correction, reasons, extension, proposal, delay, fee, draft, consultations, searches, orders, replies } =
    state
  const days = [
    ...[correction?.asked, reasons?.asked, extension?.day, proposal?.day, delay?.day, fee?.noticed, draft?.decided],
    ...consultations.map(({ sent }) => sent),
    ...searches.map(({ asked }) => asked),
    ...orders.flatMap(({ received, effective }) => [received, effective]),
    ...replies.map(({ day }) => day),
  ]
  return days.reduce<LocalDate | null>((first, day) => (day && (first === null || day < first) ? day : first), null)
}
