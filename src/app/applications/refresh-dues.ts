import type { ClockContext } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import { type Actor, type AgencyId, type CaseRecord, type Store, type StoredCase, SYSTEM } from '../ports.ts'
import { stateOf } from './case-box.ts'
import { caseContext } from './case-context.ts'
import type { CasePorts } from './ports.ts'
import { dueOf } from './record-of.ts'

/** At most so many at a time, so that nobody waits long. */
const AT_ONCE = 500

/**
 * Some days pass by themselves: the window to ask for a correction closes, silence answers a consultation. Cases that still stand under such
 * a day are told anew before anybody looks at the register.
 */
export async function refreshLapsed(ports: CasePorts, agencyId: AgencyId): Promise<void> {
  const today = ports.clock.today()
  const some = await ports.storage.read((store) => store.cases.lapsed(agencyId, today, 1))
  if (some.length === 0) return
  await ports.storage.write(async (store) => {
    const stale = await store.cases.lapsed(agencyId, today, AT_ONCE)
    const context = await caseContext(store, ports.clock, SYSTEM, agencyId)
    for (const stored of stale) await refresh(ports, store, stored, context)
  })
}

/** After a change of the calendar or of a reading: every open case of every agency. Gives how many days moved. */
export async function refreshDues(ports: CasePorts, actor: Actor): Promise<Result<number, Failure>> {
  const permitted = permit(actor, 'refresh-dues')
  if (!permitted.ok) return permitted
  const agencies = await ports.storage.read((store) => store.agencies.all())
  let moved = 0
  for (const { id } of agencies)
    moved += await ports.storage.write(async (store) => {
      const open = await store.cases.dueUpTo(id, LAST_DAY)
      const context = await caseContext(store, ports.clock, SYSTEM, id)
      const changes = []
      for (const stored of open) changes.push(await refresh(ports, store, stored, context))
      return changes.filter(Boolean).length
    })
  return ok(moved)
}

const LAST_DAY = '2199-12-31' as CaseRecord['arrived']

/** One that somebody changed since it was read is left: what they did reckoned its day anew. */
async function refresh(
  { sealer }: CasePorts,
  store: Store,
  stored: StoredCase,
  context: ClockContext,
): Promise<boolean> {
  const state = stateOf(sealer, stored)
  if (!state) return false
  const { record } = stored
  const due = dueOf(state, context)
  const { due: day, dueWhat, provisional, asked } = record
  const isSame = due.due === day && due.dueWhat === dueWhat && due.provisional === provisional
  if (isSame && JSON.stringify(due.asked) === JSON.stringify(asked)) return false
  return store.cases.changeDue({ ...record, ...due })
}
