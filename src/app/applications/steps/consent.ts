import { ok } from '#core/shared/index'
import { settingsFor } from '../letters/letter-sources.ts'
import { monthOfReceipt } from '../month-of-receipt.ts'
import { partyMark } from '../party-mark.ts'
import type { Resolve, Sight } from './resolve.ts'

/** Who takes these steps is the one who consents (REG-33.3, FEE-13). */
export const extendReply: Resolve<'extendReply'> = async ({ staff }, wish) =>
  ok({ ...wish, approvedBy: staff.accountId })

export const delayPeriod: Resolve<'delayPeriod'> = async ({ staff }, wish) =>
  ok({ ...wish, approvedBy: staff.accountId })

/** FEE-4: the number of the month is counted, not typed. FEE-7: the way to pay is the agency's, unless another is said. */
export const noticeFee: Resolve<'noticeFee'> = async (sight, { pages, pointsToPublished, ...wish }) => {
  const { state, staff, store, record } = sight
  const refusedAsExcessive = state.reasons?.judged?.sound === false
  const facts = { monthNumber: await numberOfMonth(sight), pages, pointsToPublished, refusedAsExcessive }
  const wayToPay = wish.wayToPay ?? (await settingsFor(store, record)).agency.payWay ?? ''
  return ok({ ...wish, wayToPay, facts, approvedBy: staff.accountId })
}

async function numberOfMonth({ store, state, record }: Sight): Promise<number> {
  const mark = await partyMark(store, record.agencyId, state)
  if (mark === null || record.received === null) return 1
  return Math.max(1, await store.cases.numberInMonth(record.agencyId, mark, record, monthOfReceipt(record.received)))
}
