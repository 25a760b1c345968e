import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, Agency, AgencyId, ChainHead, Ports, Store } from '../ports.ts'
import { anchorFaults, endFaults, paperFaults } from './ends.ts'
import type { TrailEnd } from './read-page.ts'
import { faultAt, type TrailFault } from './trail-fault.ts'
import { type Walk, walkTrail } from './walk-trail.ts'

/** One agency's trail, looked through from its first event to its last. */
export interface VerifiedTrail {
  readonly agencyId: AgencyId
  /** Null: the trail of an agency that is not entered (any more). */
  readonly agencyName: string | null
  readonly events: number
  readonly erased: number
  readonly anchors: number
  readonly faults: readonly TrailFault[]
}

export interface VerifyQuestion {
  /** Null: all of them. */
  readonly agencyName: string | null
  /** A printed anchor of that agency. */
  readonly paper: ChainHead | null
}

/** Compares each agency's trail with its own hashes, its head, its anchors and a printed one. `agency-unknown`, `not-allowed`. */
export async function verifyAudit(
  ports: Pick<Ports, 'storage' | 'digest'>,
  actor: Actor,
  { agencyName, paper }: VerifyQuestion,
): Promise<Result<readonly VerifiedTrail[], Failure>> {
  const permitted = permit(actor, 'verify-audit')
  if (!permitted.ok) return permitted
  const found = await ports.storage.read((store) => trailsOf(store, agencyName))
  if (!found.ok) return found
  const verified: VerifiedTrail[] = []
  for (const trail of found.value) verified.push(await verifyOne(ports, trail, paper))
  return ok(verified)
}

interface Trail {
  readonly agencyId: AgencyId
  readonly agency: Agency | null
}

/** Those entered, then trails that belong to none of them. */
async function trailsOf(store: Store, name: string | null): Promise<Result<readonly Trail[], Failure>> {
  const entered = (await store.agencies.all()).map((agency) => ({ agencyId: agency.id, agency }))
  if (name !== null) {
    const named = entered.filter(({ agency }) => agency.name === name)
    return named.length > 0 ? ok(named) : err(failure('agency-unknown', { name }))
  }
  const known = new Set(entered.map(({ agencyId }) => agencyId))
  const others = (await store.audit.agencies()).filter((agencyId) => !known.has(agencyId))
  return ok([...entered, ...others.map((agencyId) => ({ agencyId, agency: null }))])
}

async function verifyOne(
  ports: Pick<Ports, 'storage' | 'digest'>,
  { agencyId, agency }: Trail,
  paper: ChainHead | null,
): Promise<VerifiedTrail> {
  const { walk, end } = await walkTrail(ports, agencyId, paper?.seq ?? null)
  const beside = end ? [...endFaults(walk, end), ...anchorFaults(walk, end), ...noChain(walk, end)] : []
  return {
    ...{ agencyId, agencyName: agency?.name ?? null, events: walk.events, erased: walk.erased },
    anchors: end?.anchors.length ?? 0,
    faults: [...walk.faults, ...beside, ...paperFaults(walk, paper)],
  }
}

/** A trail begins with the act by which the agency was entered: one without any has lost it. */
const noChain = ({ events }: Walk, { head, anchors }: TrailEnd): readonly TrailFault[] =>
  events === 0 && head.seq === 0 && anchors.length === 0 ? [faultAt('no-chain', 1)] : []
