import { typedCode, typedNumber } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { networkOf } from '../../accounts/network.ts'
import { ATTEMPT_LIMITS, type AttemptLimit, clearAttempt, countAttempt, type Tried } from '../../accounts/throttle.ts'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { loadSite } from '../../site.ts'
import type { CasePorts } from '../ports.ts'
import { codeDigest } from './codes.ts'
import { sealTicket } from './ticket.ts'

/** A code has 79 bits, so this only slows down noise; numbers can be guessed, and nobody may lock an applicant out for long [C]. */
const OF_NUMBER: AttemptLimit = { free: 60, firstWaitMs: 15_000, longestWaitMs: 5 * 60_000 }

export interface TypedKeys {
  readonly number: string
  readonly code: string
  readonly network: string
}

/**
 * Opens a case to whoever knows its number and its code, for half an hour. A number that is not there and a wrong code are told alike,
 * after the same work.
 */
export async function openFollowed(
  ports: CasePorts,
  actor: Actor,
  { number, code, network }: TypedKeys,
): Promise<Result<Uint8Array, Failure>> {
  const permitted = permit(actor, 'open-followed')
  if (!permitted.ok) return permitted
  const { storage, sealer, clock } = ports
  const { agency } = await storage.read(loadSite)
  if (agency === null) return err(failure('follow-not-found'))
  const asked = typedNumber(number)
  const tried: readonly Tried[] = [
    { key: sealer.blind('online.follow.network', networkOf(network)), limit: ATTEMPT_LIMITS.network },
    { key: sealer.blind('online.follow.number', `${agency.id} ${asked}`), limit: OF_NUMBER },
  ]
  const counted = await countAttempt(ports, tried)
  if (!counted.ok)
    return counted.error.code === 'too-many-attempts' ? err(failure('follow-too-many', counted.error.params)) : counted
  const digest = codeDigest(sealer, agency.id, typedCode(code))
  const record = await storage.read((store) => store.cases.byNumber(agency.id, asked))
  if (record === null || record.codeDigest !== digest) return err(failure('follow-not-found'))
  await storage.write((store) => clearAttempt(store, clock.now(), tried))
  return ok(sealTicket(sealer, record, clock.now()))
}
