import { type ClockContext, remindersOf } from '#core/application/index'
import { dayKind } from '#core/calendar/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { stateOf } from '../applications/case-box.ts'
import { caseContext } from '../applications/case-context.ts'
import type { CasePorts } from '../applications/ports.ts'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Id, Store } from '../ports.ts'
import { type Colleague, colleaguesOf, recipientsOf } from './colleagues.ts'
import { tell } from './tell.ts'
import { untoldCases } from './untold-cases.ts'

/**
 * Tells whoever has to know what is due, on the morning of a working day; asked again it tells nothing twice, whichever node asks. Gives
 * how many notifications were made.
 */
export async function remind(ports: CasePorts, actor: Actor): Promise<Result<number, Failure>> {
  const permitted = permit(actor, 'remind')
  if (!permitted.ok) return permitted
  let told = 0
  for (const { id } of await ports.storage.read((store) => store.agencies.all()))
    told += await remindAgency(ports, actor, id)
  return ok(told)
}

async function remindAgency(ports: CasePorts, actor: Actor, agencyId: AgencyId): Promise<number> {
  const morning = await ports.storage.read(async (store) => {
    const context = await caseContext(store, ports.clock, actor, agencyId)
    const { calendar, today } = context
    if (!dayKind(calendar, today).working) return null
    const cases = await untoldCases(ports.sealer, store, agencyId, context)
    return { context, cases, colleagues: cases.length === 0 ? [] : await colleaguesOf(store, agencyId) }
  })
  if (morning === null) return 0
  let told = 0
  // A transaction each: nobody waits for the whole bureau, and what was told before a failure stays told.
  for (const record of morning.cases)
    told += await ports.storage.write((store) => remindOf(ports, store, actor, record, morning))
  return told
}

async function remindOf(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { agencyId, id }: CaseRecord,
  { context, colleagues }: { readonly context: ClockContext; readonly colleagues: readonly Colleague[] },
): Promise<number> {
  // Read anew: somebody may have answered since the list was made.
  const stored = await store.cases.byId(agencyId, id)
  const state = stored && stateOf(ports.sealer, stored)
  if (!stored || !state) return 0
  let told = 0
  for (const reminder of remindersOf(state, context)) {
    if (!(await store.reminders.claim(agencyId, id, reminder.key, ports.clock.now()))) continue
    const asked = state.searches.find((search) => search.id === reminder.part)?.section ?? null
    const charge = { ...stored.record, askedSectionId: asked as Id | null }
    told += await tell(ports, store, actor, stored.record, reminder, recipientsOf(reminder.to, colleagues, charge))
  }
  return told
}
