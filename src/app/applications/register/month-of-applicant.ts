import { type CaseState, monthReckoning, pieceFee, pieceFees } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'
import type { CaseRecord, Store } from '../../ports.ts'
import { monthText } from '../append.ts'
import { monthOfReceipt } from '../month-of-receipt.ts'
import { partyMark } from '../party-mark.ts'

/** What the applicant sent in the calendar month of this application, and what it means for the fee (FEE-2, FEE-4). */
export interface MonthOfApplicant {
  readonly month: string
  readonly applications: number
  /** Of this one. */
  readonly number: number
  readonly pieceFee: number
  /** Of all applications of the month, charged per piece, and how it comes about. */
  readonly monthFee: number
  readonly reckoning: readonly Bilingual[]
}

export async function monthOfApplicant(
  store: Store,
  record: CaseRecord,
  state: CaseState,
): Promise<MonthOfApplicant | null> {
  const { agencyId, received } = record
  if (received === null || state.kind === 'ownRecord') return null
  const mark = await partyMark(store, agencyId, state)
  if (mark === null) return null
  const month = monthText(received)
  const number = Math.max(1, await store.cases.numberInMonth(agencyId, mark, record, monthOfReceipt(received)))
  const applications = await store.cases.countOfMonth(agencyId, mark, month)
  return {
    ...{ month, applications, number, pieceFee: pieceFee(number) },
    ...{ monthFee: pieceFees(applications), reckoning: monthReckoning(applications) },
  }
}
