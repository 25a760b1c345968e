import type { Actor, Agency, AgencyId, Store } from './ports.ts'
import { type Acting, recordAct } from './transact.ts'

export interface NewAgency {
  readonly name: string
  readonly demonstration: boolean
  readonly supervisorId?: AgencyId | null
}

/** The agency of that name, entered when it is new. The first one becomes the agency whose portal this is. */
export async function enterAgency(
  ports: Acting,
  store: Store,
  actor: Actor,
  { name, demonstration, supervisorId = null }: NewAgency,
): Promise<Agency> {
  const known = await store.agencies.byName(name)
  if (known !== null) return known
  const agency: Agency = { id: agencyIdOf(ports.ids.next()), name, demonstration, supervisorId }
  await store.agencies.add(agency)
  if ((await store.agencies.home()) === null) await store.agencies.makeHome(agency.id)
  await store.publicRevision.advance()
  const act = { agencyId: agency.id, action: 'agency.added', objectId: agency.id, detail: { name, demonstration } }
  await recordAct(ports, store, actor, act)
  return agency
}

const agencyIdOf = (id: string): AgencyId => id as AgencyId
