import { ERRORS, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { passed } from '../moments.ts'
import type { KeptAnswer, Ports, Staff } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'

export interface OncePorts extends Pick<Ports, 'storage' | 'clock'> {
  readonly sealer: Sealer
}

export interface Repeatable {
  /** As its sender gave it. */
  readonly key: string
  /** Of all that it asks for. */
  readonly digest: string
}

const KEY = /^[\w.:-]{1,100}$/
/** No request takes so long: one that has no answer by then was cut off. */
const LONGEST_MS = 5 * 60_000

const { keptAnswer: scope } = STORED_SCOPES

/**
 * Does under a key what its sender asks once, and gives the same answer again to whoever repeats the request. `idempotency-key`,
 * `idempotency-other`, `idempotency-running`, `idempotency-unknown`.
 */
export async function answerOnce<T>(
  ports: OncePorts,
  { agencyId, accountId: actorId }: Staff,
  { key, digest }: Repeatable,
  work: () => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  if (!KEY.test(key)) return err(failure('idempotency-key'))
  const at = ports.clock.now()
  const own = { agencyId, actorId, key }
  const kept = await ports.storage.write((store) => store.keptAnswers.claim({ ...own, digest, at }))
  if (kept !== null) return repeated<T>(ports, kept, digest)
  const done = await work()
  const answer = done.ok ? ports.sealer.seal(scope(agencyId), JSON.stringify(done.value)) : null
  // After a fault of the machine nobody knows what was done, so the key stays taken; after a refusal nothing was.
  if (done.ok) await ports.storage.write((store) => store.keptAnswers.keep({ ...own, answer }))
  else if (ERRORS[done.error.code].status < 500) await ports.storage.write((store) => store.keptAnswers.release(own))
  return done
}

function repeated<T>({ clock, sealer }: OncePorts, kept: KeptAnswer, digest: string): Result<T, Failure> {
  if (kept.digest !== digest) return err(failure('idempotency-other'))
  if (kept.answer === null) {
    const isCutOff = passed(kept.at, clock.now()) > LONGEST_MS
    return err(failure(isCutOff ? 'idempotency-unknown' : 'idempotency-running'))
  }
  const opened = sealer.open(scope(kept.agencyId), kept.answer)
  if (!opened.ok) throw new Error(`a kept answer does not open: ${opened.error.code}`)
  return ok(JSON.parse(opened.value))
}
