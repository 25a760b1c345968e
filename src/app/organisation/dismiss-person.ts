import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import { guardAdministrators } from './administrators.ts'
import { forTrail } from './contact.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachPerson } from './reach-person.ts'
import type { OneOfAgency } from './reach-section.ts'
import { recordChange } from './record-change.ts'

const GONE = { groupPlace: null, headsSection: false, inOffice: false, contact: null } as const

/** Somebody left: out of section and leading group, not reached any more, the account closed, signed out everywhere. `own-account-change`, `last-administrator`, `conflict` */
export async function dismissPerson(
  ports: OrganisationPorts,
  actor: Actor,
  one: OneOfAgency,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'dismiss-person')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachPerson(store, actor, 'dismiss-person', one)
    if (!reached.ok) return reached
    const { person: was, team } = reached.value
    const { agencyId, id } = was
    const is = { ...was, ...GONE, leftOn: ports.clock.today() }
    if (!(await store.persons.change(is, one.version))) return err(failure('conflict'))
    for (const account of team.accounts.filter(({ personId }) => personId === id)) {
      const guarded = await guardAdministrators(store, actor, account, { ...account, state: 'closed' })
      if (!guarded.ok) return guarded
      await store.sessions.endAll(agencyId, account.id, null)
    }
    const act = { agencyId, action: 'person.left', objectId: id, detail: { name: was.name } }
    await recordChange(ports, store, actor, { ...act, was: forTrail(ports.sealer, was), is })
    return ok(null)
  })
}
