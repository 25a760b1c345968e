import { err, type Failure, type Result } from '#core/shared/index'
import type { Actor, AgencyId, AuditEvent, Ports, Storage, Store } from './ports.ts'
import { StorageFailure } from './storage-failure.ts'

class RolledBack extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** All of a use case in one transaction. A refusal rolls back what was written before it; what the storage expects to fail is one too. */
export async function transact<T>(
  storage: Storage,
  work: (store: Store) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  try {
    return await storage.write(async (store) => {
      const outcome = await work(store)
      if (!outcome.ok) throw new RolledBack(outcome.error)
      return outcome
    })
  } catch (error) {
    if (error instanceof RolledBack || error instanceof StorageFailure) return err(error.failure)
    throw error
  }
}

export interface Act {
  readonly agencyId: AgencyId
  readonly action: AuditEvent['action']
  readonly objectId: string
  readonly detail: AuditEvent['detail']
}

/** Writes the audit event of an act, in the transaction of the act. */
export const recordAct = (
  { clock, ids }: Pick<Ports, 'clock' | 'ids'>,
  store: Store,
  actor: Actor,
  act: Act,
): Promise<void> => store.audit.add({ ...act, id: ids.next(), at: clock.now(), actor: actor.kind })
