import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import { type Actor, type AgencyId, type CaseRecord, type Store, SYSTEM } from '../ports.ts'
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
    for (const { record } of stale) await refresh(ports, store, record)
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
      const changes = []
      for (const record of open) changes.push(await refresh(ports, store, record))
      return changes.filter(Boolean).length
    })
  return ok(moved)
}

const LAST_DAY = '2199-12-31' as CaseRecord['arrived']

async function refresh(ports: CasePorts, store: Store, record: CaseRecord): Promise<boolean> {
  const stored = await store.cases.byId(record.agencyId, record.id)
  const state = stored && stateOf(ports.sealer, stored)
  if (!state) return false
  const due = dueOf(state, await caseContext(store, ports.clock, SYSTEM, record.agencyId))
  if (due.due === record.due && due.dueWhat === record.dueWhat && due.provisional === record.provisional) return false
  return store.cases.changeDue({ ...record, ...due })
}
