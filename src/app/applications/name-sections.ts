import type { CaseEvent } from '#core/application/index'
import type { AgencyId, Store } from '../ports.ts'

/** Names of the sections of an agency by id, those that were closed too. */
export async function sectionNames(
  store: Pick<Store, 'sections'>,
  agencyId: AgencyId,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.sections.ofAgency(agencyId)).map(({ id, name }) => [id, name]))
}

/** The event with the names of sections where their ids stand, to be told to people. */
export function nameSections(event: CaseEvent, names: ReadonlyMap<string, string>): CaseEvent {
  const named = (id: string): string => names.get(id) ?? id
  if (event.type === 'searchAsked') return { ...event, section: named(event.section) }
  if (event.type !== 'sectionAssigned') return event
  return { ...event, section: named(event.section), from: event.from === null ? null : named(event.from) }
}
