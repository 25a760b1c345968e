import { partyFault } from '#core/application/index'
import { err, ok } from '#core/shared/index'
import { enterParty } from '../enter-party.ts'
import type { Resolve } from './resolve.ts'

export const askSearch: Resolve<'askSearch'> = async ({ ports }, wish) => ok({ ...wish, searchId: ports.ids.next() })

/** Who is consulted is entered like any other party, sealed. */
export const consult: Resolve<'consult'> = async ({ ports, store, record }, { party, ...wish }) => {
  const fault = partyFault(party)
  if (fault) return err(fault)
  const { id: partyId } = await enterParty(ports, store, record.agencyId, party)
  await store.cases.addParty(record.agencyId, record.id, { partyId, role: 'consulted' })
  return ok({ ...wish, partyId, consultationId: ports.ids.next() })
}
