import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, AgencyId, AuditEvent, Instant, Ports } from '../ports.ts'
import { tellEvent } from '../trail.ts'

/** One thing that was done to an object, for a reader. */
export interface HistoryEntry {
  /** Its number in the agency's trail. */
  readonly number: number
  readonly at: Instant
  readonly actor: AuditEvent['actor']
  /** The name that the person had then; null for the public and the program. */
  readonly name: string | null
  readonly sentence: Bilingual
}

/** All that was done to one object, oldest first. Network addresses and sealed contents stay in the trail. */
export async function showHistory(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  { agencyId, objectId }: { readonly agencyId: AgencyId; readonly objectId: string },
): Promise<Result<readonly HistoryEntry[], Failure>> {
  const permitted = permit(actor, 'show-history')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const reached = await permitOn(store, actor, 'show-history', { agencyId })
    if (!reached.ok) return reached
    const events = await store.audit.ofObject(agencyId, objectId)
    return ok(
      events.map((event) => ({
        ...{ number: event.seq, at: event.at, actor: event.actor, name: event.actorName },
        sentence: tellEvent(event),
      })),
    )
  })
}
