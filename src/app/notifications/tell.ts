import type { ApplicantAct, CaseEvent, CaseState, ClockContext, Reminder } from '#core/application/index'
import { toldAtOnce, toldOfApplicant } from '#core/application/index'
import type { CasePorts } from '../applications/ports.ts'
import { queueCalls } from '../outbox/queue-calls.ts'
import type { Actor, CaseRecord, Id, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { colleaguesOf, recipientsOf } from './colleagues.ts'

/** Puts a reminder before these people, and before the systems that want to know. Gives how many people were told. */
export async function tell(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { agencyId, id: caseId, number }: CaseRecord,
  { kind, what, due, left }: Reminder,
  accounts: readonly Id[],
): Promise<number> {
  const said = { caseId, number, kind, what, due, left }
  const at = ports.clock.now()
  for (const accountId of accounts)
    await store.notifications.add({ ...said, agencyId, id: ports.ids.next(), accountId, at, readAt: null })
  await queueCalls(ports, store, agencyId, said)
  const detail = { number, kind, what, due, told: accounts.length }
  await recordAct(ports, store, actor, { agencyId, action: 'case.reminded', objectId: caseId, detail })
  return accounts.length
}

interface Happened {
  readonly record: CaseRecord
  readonly state: CaseState
}

/** In the transaction of a step: whoever is to decide now, or waited for a decision, knows at once. */
export async function tellAtOnce(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  after: Happened,
  events: readonly CaseEvent[],
  context: ClockContext,
): Promise<void> {
  await tellThem(ports, store, actor, after.record, toldAtOnce(events, after.state, context))
}

/** In the transaction of what an applicant did online: nobody of the agency was there to see it. */
export async function tellOfApplicant(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  after: Happened,
  act: ApplicantAct,
  context: ClockContext,
): Promise<void> {
  await tellThem(ports, store, actor, after.record, [toldOfApplicant(act, after.state, context)])
}

async function tellThem(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  record: CaseRecord,
  reminders: readonly Reminder[],
): Promise<void> {
  if (reminders.length === 0) return
  const colleagues = await colleaguesOf(store, record.agencyId)
  const charge = { ...record, askedSectionId: null }
  for (const reminder of reminders)
    await tell(ports, store, actor, record, reminder, recipientsOf(reminder.to, colleagues, charge))
}
