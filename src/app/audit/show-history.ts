import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { maskedNetwork } from '../accounts/network.ts'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, AgencyId, AuditEvent, ChainedEvent, Instant, Ports, Store } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { tellEvent } from '../trail.ts'
import type { FieldChange } from './history/changed-fields.ts'
import { HISTORY_KINDS, type HistoryKind } from './history/kinds.ts'
import { namesFor } from './history/names-for.ts'
import { tellChanges } from './history/tell-changes.ts'

/** One thing that was done to an object, for a reader. */
export interface HistoryEntry {
  /** Its number in the agency's trail. */
  readonly number: number
  readonly at: Instant
  readonly actor: AuditEvent['actor']
  /** The name that the person had then; null for the public and the program. */
  readonly name: string | null
  /** The network, masked; null where none is kept. */
  readonly from: string | null
  readonly sentence: Bilingual
  readonly changes: readonly FieldChange[]
}

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
  /** How many older ones stand in the trail. */
  readonly older: number
}

export interface HistoryOf {
  readonly agencyId: AgencyId
  readonly kind: HistoryKind
  readonly objectId: string
}

/** More than a reader goes through; the trail itself holds them all. [C] */
const MOST = 200

/** What was done to one object, as far as its reader may see the object itself. Personal data are masked. */
export async function showHistory(
  { storage, sealer }: Pick<Ports, 'storage'> & { readonly sealer: Sealer },
  actor: Actor,
  { agencyId, kind, objectId }: HistoryOf,
): Promise<Result<History, Failure>> {
  const permitted = permit(actor, 'show-history')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    if (!(await mayRead(store, actor, agencyId, kind))) return err(failure('not-allowed'))
    const all = await store.audit.ofObject(agencyId, objectId)
    const events = all.filter(({ action }) => HISTORY_KINDS[kind].actions.test(action)).toReversed()
    const nameOf = await namesFor(store, agencyId)
    const told = events.slice(0, MOST).map((event) => entry(event, tellChanges(sealer, kind, event, nameOf)))
    return ok({ entries: told, older: events.length - told.length })
  })
}

async function mayRead(store: Store, actor: Actor, agencyId: AgencyId, kind: HistoryKind): Promise<boolean> {
  for (const useCase of ['show-history', HISTORY_KINDS[kind].seenBy] as const)
    if (!(await permitOn(store, actor, useCase, { agencyId })).ok) return false
  return true
}

const entry = (event: ChainedEvent, changes: readonly FieldChange[]): HistoryEntry => ({
  ...{ number: event.seq, at: event.at, actor: event.actor, name: event.actorName, changes },
  from: event.from && maskedNetwork(event.from),
  sentence: tellEvent(event),
})
