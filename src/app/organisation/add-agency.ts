import type { Failure, Result } from '#core/shared/index'
import { ok } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, AgencyId, AgencyRecord } from '../ports.ts'
import { transact } from '../transact.ts'
import { agencyNameFrom, factsFrom, type TypedFacts } from './agency-facts.ts'
import { bareRecord } from './bare-record.ts'
import type { OrganisationPorts } from './ports.ts'
import { recordChange } from './record-change.ts'
import { saveAgencies } from './save-agencies.ts'

export interface NewAgencyFacts extends TypedFacts {
  readonly name: string
}

/** Enters an agency under one's own. Errors: those of its facts, `agency-name-taken`, `agency-out-of-reach`. */
export async function addAgency(
  ports: OrganisationPorts,
  actor: Actor,
  typed: NewAgencyFacts,
): Promise<Result<AgencyRecord, Failure>> {
  const staff = permitStaff(actor, 'add-agency')
  if (!staff.ok) return staff
  const name = agencyNameFrom(typed.name)
  if (!name.ok) return name
  const facts = factsFrom(typed)
  if (!facts.ok) return facts
  return transact(ports.storage, async (store) => {
    const id = agencyIdOf(ports.ids.next())
    const bare = bareRecord({ id, name: name.value, demonstration: false, supervisorId: null })
    const record = { ...bare, ...facts.value }
    const saved = await saveAgencies(ports, store, staff.value, 'add-agency', [{ record, seen: null }])
    if (!saved.ok) return saved
    const act = { agencyId: id, action: 'agency.added', objectId: id, detail: { name: record.name } }
    await recordChange(ports, store, actor, { ...act, was: null, is: record })
    return ok(record)
  })
}

export const agencyIdOf = (id: string): AgencyId => id as AgencyId
