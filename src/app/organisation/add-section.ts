import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, Section } from '../ports.ts'
import { transact } from '../transact.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachAgency } from './reach-agency.ts'
import { recordChange } from './record-change.ts'
import { sectionFacts, type TypedSection } from './section-facts.ts'
import { checkTeam, teamOf } from './team.ts'

/** Enters a section. Errors: those of its facts (REG-04: one disclosure unit). */
export async function addSection(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, ...typed }: TypedSection & { readonly agencyId: AgencyId },
): Promise<Result<Section, Failure>> {
  const permitted = permit(actor, 'add-section')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const agency = await reachAgency(store, actor, 'add-section', agencyId)
    if (!agency.ok) return agency
    const section = { ...sectionFacts(typed), agencyId, id: ports.ids.next(), closedOn: null, version: 1 }
    const before = await teamOf(store, agencyId)
    const checked = checkTeam(ports, agency.value, before, { ...before, sections: [...before.sections, section] })
    if (!checked.ok) return checked
    await store.sections.add(section)
    const act = { agencyId, action: 'section.added', objectId: section.id, detail: { name: section.name } }
    await recordChange(ports, store, actor, { ...act, was: null, is: section })
    return ok(section)
  })
}
