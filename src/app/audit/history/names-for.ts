import type { AgencyId, Store } from '../../ports.ts'
import type { NameOf } from './fields.ts'

/** What agencies, and the sections of one, are called now. One that is gone is told by its id. */
export async function namesFor(store: Store, agencyId: AgencyId): Promise<NameOf> {
  const agencies = await store.agencies.all()
  const sections = await store.sections.ofAgency(agencyId)
  const names = new Map<string, string>([...agencies, ...sections].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
