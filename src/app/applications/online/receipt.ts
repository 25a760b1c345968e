import { PERIODS, periodFrom, STARTS } from '#core/application/index'
import type { Term } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import type { Actor, CaseRecord, Store } from '../../ports.ts'
import { caseContext } from '../case-context.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { codeOfForm } from './codes.ts'
import type { FormPass } from './form-pass.ts'
import type { ApplyPlace } from './show-apply.ts'

/** What the applicant takes away (DOC-3). The code is told here and nowhere else. */
export interface OnlineReceipt extends ApplyPlace {
  readonly number: string
  readonly code: string
  readonly arrived: LocalDate
  /** Null: both sides have still to confirm (REG-31). The terms are then those of a confirmation today. */
  readonly received: LocalDate | null
  readonly today: LocalDate
  readonly correctionNotice: Term
  readonly reply: Term
}

/** The receipt of a case that a form made, with the dates that follow. */
export async function receiptFor(
  ports: FilePorts,
  store: Store,
  actor: Actor,
  place: ApplyPlace,
  { number, arrived, received }: CaseRecord,
  { id: formId }: FormPass,
): Promise<OnlineReceipt> {
  const { agency } = place
  const { calendar, today } = await caseContext(store, ports.clock, actor, agency.id)
  const term = (period: (typeof PERIODS)['reply' | 'correctionNotice']): Term => {
    const made = periodFrom(calendar, received ?? today, period, STARTS.received)
    if (!made.ok) throw new Error(`a receipt without a date: ${made.error.code}`)
    return made.value
  }
  return {
    ...place,
    ...{ number, arrived, received, today },
    code: codeOfForm(ports.sealer, ports.digest, agency.id, formId),
    correctionNotice: term(PERIODS.correctionNotice),
    reply: term(PERIODS.reply),
  }
}
