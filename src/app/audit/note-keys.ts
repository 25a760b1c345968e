import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, Ports } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'

export interface KeysChanged {
  /** Its id; the key itself is nowhere but with the keys. */
  readonly key: string
  /** How many texts are under it now that were not; null: it was added and has sealed nothing yet. */
  readonly texts: number | null
}

/** Says in the trail of the home agency what was done with the keys. Nothing to say where no agency is entered. */
export async function noteKeys(
  ports: Pick<Ports, 'storage' | 'clock' | 'ids' | 'digest'>,
  actor: Actor,
  { key, texts }: KeysChanged,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'rotate-keys')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const home = await store.agencies.home()
    if (home === null) return ok(null)
    const what =
      texts === null ? { action: 'keys.added', detail: { key } } : { action: 'keys.resealed', detail: { key, texts } }
    await recordAct(ports, store, actor, { agencyId: home.id, objectId: home.id, ...what })
    return ok(null)
  })
}
