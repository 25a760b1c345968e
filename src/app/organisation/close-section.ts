import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneOfAgency, reachSection } from './reach-section.ts'
import { recordChange } from './record-change.ts'

/** Closes a section that nobody works in any more; what it did stays. `section-in-use`, `conflict` */
export async function closeSection(
  ports: OrganisationPorts,
  actor: Actor,
  one: OneOfAgency,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'close-section')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachSection(store, actor, 'close-section', one)
    if (!reached.ok) return reached
    const { section: was, team } = reached.value
    const count = team.persons.filter(({ sectionId }) => sectionId === was.id).length
    if (count > 0) return err(failure('section-in-use', { name: was.name, count }))
    const is = { ...was, closedOn: ports.clock.today() }
    if (!(await store.sections.change(is, one.version))) return err(failure('conflict'))
    const act = { agencyId: one.agencyId, action: 'section.closed', objectId: one.id, detail: { name: was.name } }
    await recordChange(ports, store, actor, { ...act, was, is })
    return ok(null)
  })
}
