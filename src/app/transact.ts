import { err, type Failure, type Result } from '#core/shared/index'
import { chained } from './audit-chain.ts'
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
  /** Sealed. */
  readonly before?: Uint8Array | null
  readonly after?: Uint8Array | null
}

/** What an act needs beside the store. */
export type Acting = Pick<Ports, 'clock' | 'ids' | 'digest'>

/** Writes the audit event of an act, in the transaction of the act, as the next one of its agency's chain. */
export async function recordAct(
  { clock, ids, digest }: Acting,
  store: Pick<Store, 'audit'>,
  actor: Actor,
  { before = null, after = null, ...act }: Act,
): Promise<void> {
  const event: AuditEvent = { ...act, before, after, ...whoIs(actor), id: ids.next(), at: clock.now() }
  await store.audit.add(chained(event, await store.audit.holdHead(act.agencyId), digest))
}

function whoIs(actor: Actor): Pick<AuditEvent, 'actor' | 'actorId' | 'actorName' | 'from'> {
  if (actor.kind !== 'staff') return { actor: actor.kind, actorId: null, actorName: null, from: null }
  const { accountId, name, from } = actor
  return { actor: 'staff', actorId: accountId, actorName: name, from }
}
