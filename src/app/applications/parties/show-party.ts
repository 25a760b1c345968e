import { type PartyFacts, partyCautions } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Id } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { partyFacts } from '../enter-party.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'

export interface ShownParty {
  /** Null after the erasure. */
  readonly facts: PartyFacts | null
  readonly cautions: readonly Failure[]
}

/** Who somebody in a case is, by need: the purpose is said, and each look is kept in the trail. */
export async function showParty(
  ports: CasePorts,
  actor: Actor,
  { partyId, purpose, ...one }: OneCase & { readonly partyId: Id; readonly purpose: string },
): Promise<Result<ShownParty, Failure>> {
  const permitted = permit(actor, 'show-party')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'show-party', one)
    if (!reached.ok) return reached
    const { applicants, agent, consultations, superseded } = reached.value.state
    const people = [...applicants, ...(agent ? [agent] : []), ...consultations].map((one) => one.partyId)
    const stands = [...people, ...superseded].includes(partyId)
    if (!stands) return err(failure('not-found'))
    const facts = await partyFacts(ports.sealer, store, one.agencyId, partyId)
    const detail = { number: reached.value.record.number, party: partyId, purpose }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action: 'party.shown', objectId: one.id, detail })
    return ok({ facts, cautions: facts ? partyCautions(facts, ports.clock.today()) : [] })
  })
}
