import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneOfAgency, reachSection } from './reach-section.ts'
import { recordChange } from './record-change.ts'
import { sectionFacts, type TypedSection } from './section-facts.ts'
import { checkTeam } from './team.ts'

/** Says otherwise of a section: name, place, duties, whether it is the disclosure unit. Errors: those of its facts, `conflict`. */
export async function changeSection(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, id, version, ...typed }: TypedSection & OneOfAgency,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'change-section')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachSection(store, actor, 'change-section', { agencyId, id, version })
    if (!reached.ok) return reached
    const { agency, section: was, team } = reached.value
    const is = { ...was, ...sectionFacts(typed) }
    const after = { ...team, sections: team.sections.map((one) => (one.id === id ? is : one)) }
    const checked = checkTeam(ports, agency, team, after)
    if (!checked.ok) return checked
    if (!(await store.sections.change(is, version))) return err(failure('conflict'))
    const act = { agencyId, action: 'section.changed', objectId: id, detail: { name: is.name } }
    await recordChange(ports, store, actor, { ...act, was, is })
    return ok(null)
  })
}
