import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, AgencyId } from '../ports.ts'
import { transact } from '../transact.ts'
import { factsFrom, type TypedFacts } from './agency-facts.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachVersion } from './reach-agency.ts'
import { recordChange } from './record-change.ts'
import { saveAgencies } from './save-agencies.ts'

export interface ChangedFacts extends TypedFacts {
  readonly agencyId: AgencyId
  readonly version: number
}

/** Says otherwise of an agency; its name and its end have steps of their own. Errors: those of its facts, `agency-out-of-reach`, `conflict`. */
export async function changeAgency(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, version, ...typed }: ChangedFacts,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'change-agency')
  if (!staff.ok) return staff
  const facts = factsFrom(typed)
  if (!facts.ok) return facts
  return transact(ports.storage, async (store) => {
    const was = await reachVersion(store, actor, 'change-agency', { agencyId, version })
    if (!was.ok) return was
    const is = { ...was.value, ...facts.value }
    const saved = await saveAgencies(ports, store, staff.value, 'change-agency', [{ record: is, seen: version }])
    if (!saved.ok) return saved
    const act = { agencyId, action: 'agency.changed', objectId: agencyId, detail: { name: is.name } }
    await recordChange(ports, store, actor, { ...act, was: was.value, is })
    return ok(null)
  })
}
