import { type PartyFacts, partyFault } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Id } from '../../ports.ts'
import { enterParty } from '../enter-party.ts'
import type { Resolve, Sight } from './resolve.ts'

/** What was entered wrongly of a person stays sealed as it was; what is right is entered beside it, and takes its place in the case. */
export const correctRegistration: Resolve<'correctRegistration'> = async (sight, { applicant, ...wish }) => {
  if (applicant === null) return ok({ ...wish, applicant })
  const { partyId, nature, facts } = applicant
  if (facts === null) return ok({ ...wish, applicant: { partyId, nature, becomes: null } })
  const becomes = await enterInstead(sight, partyId, facts)
  return becomes.ok ? ok({ ...wish, applicant: { partyId, nature, becomes: becomes.value } }) : becomes
}

async function enterInstead(
  { ports, store, record: { agencyId, id }, state }: Sight,
  partyId: Id,
  facts: PartyFacts,
): Promise<Result<Id, Failure>> {
  const fault = partyFault(facts)
  if (fault) return err(fault)
  const at = state.applicants.findIndex((one) => one.partyId === partyId)
  if (at < 0) return err(failure('case-part-unknown', { id: partyId, rule: 'REG-29a' }))
  const party = await enterParty(ports, store, agencyId, facts)
  const role = at === 0 ? 'applicant' : 'jointApplicant'
  await store.cases.supersedeParty(agencyId, id, partyId, { partyId: party.id, role })
  return ok(party.id)
}
