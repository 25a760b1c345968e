import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff, reachOf } from '../permissions.ts'
import type { Actor, AgencyRecord, Ports } from '../ports.ts'

export interface AgencyList {
  readonly agencies: readonly AgencyRecord[]
  readonly total: number
}

export interface AgencyFilter {
  /** Part of a name, short name, former name or code. */
  readonly text: string
  readonly offset: number
  readonly limit: number
}

/** The agencies in reach, those above before those below. */
export async function listAgencies(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  { text, offset, limit }: AgencyFilter,
): Promise<Result<AgencyList, Failure>> {
  const staff = permitStaff(actor, 'list-agencies')
  if (!staff.ok) return staff
  return storage.read(async (store) => {
    const reach = new Set((await reachOf(store, staff.value, 'list-agencies')).map(({ id }) => id))
    const found = (await store.organisation.agencies()).filter((record) => reach.has(record.id) && fits(record, text))
    return ok({ agencies: found.slice(offset, offset + limit), total: found.length })
  })
}

export const fits = ({ name, shortName, code, formerNames }: AgencyRecord, text: string): boolean =>
  text === '' ||
  [name, shortName, code ?? '', ...formerNames.map((former) => former.name)].some((one) => one.includes(text))
