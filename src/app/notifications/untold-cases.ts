import { type ClockContext, reminderHorizon, remindersOf } from '#core/application/index'
import { stateOf } from '../applications/case-box.ts'
import type { AgencyId, CaseRecord, Store, StoredCase } from '../ports.ts'
import type { Sealer } from '../secrets.ts'

/** The cases of which something is to be told this morning that was not told before: most mornings most have nothing new. */
export async function untoldCases(
  sealer: Sealer,
  store: Store,
  agencyId: AgencyId,
  context: ClockContext,
): Promise<readonly CaseRecord[]> {
  const near = await store.cases.dueUpTo(agencyId, reminderHorizon(context.calendar, context.today))
  const keysOf = (stored: StoredCase): readonly string[] => {
    const state = stateOf(sealer, stored)
    return state === null ? [] : remindersOf(state, context).map(({ key }) => key)
  }
  const due = near
    .map((stored) => ({ record: stored.record, keys: keysOf(stored) }))
    .filter(({ keys }) => keys.length > 0)
  const ids = due.map(({ record }) => record.id)
  const sent = await store.reminders.sentOf(agencyId, ids)
  return due
    .filter(({ record, keys }) => keys.some((key) => !sent.get(record.id)?.has(key)))
    .map(({ record }) => record)
}
