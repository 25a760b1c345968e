import { type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, AgencyId } from '../ports.ts'
import { transact } from '../transact.ts'
import { agencyNameFrom } from './agency-facts.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachVersion } from './reach-agency.ts'
import { recordChange } from './record-change.ts'
import { saveAgencies } from './save-agencies.ts'

export interface Renaming {
  readonly agencyId: AgencyId
  readonly version: number
  readonly name: string
  /** The last day on which the old name was used; null when nobody knows. */
  readonly until: LocalDate | null
}

/** Gives an agency another name and keeps the old one with its last day. */
export async function renameAgency(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, version, name: typed, until }: Renaming,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'rename-agency')
  if (!staff.ok) return staff
  const name = agencyNameFrom(typed)
  if (!name.ok) return name
  return transact(ports.storage, async (store) => {
    const was = await reachVersion(store, actor, 'rename-agency', { agencyId, version })
    if (!was.ok) return was
    const old = was.value.name
    if (old === name.value) return ok(null)
    const is = { ...was.value, name: name.value, formerNames: [...was.value.formerNames, { name: old, until }] }
    const saved = await saveAgencies(ports, store, staff.value, 'rename-agency', [{ record: is, seen: version }])
    if (!saved.ok) return saved
    const act = { agencyId, action: 'agency.renamed', objectId: agencyId, detail: { from: old, to: name.value } }
    await recordChange(ports, store, actor, { ...act, was: was.value, is })
    return ok(null)
  })
}
