import { type Failure, minuteOf, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, Instant, Ports } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'

export interface Restored {
  /** When the backup was made: what was done after that is not in it. */
  readonly backupAt: Instant
  /** The version of the program that made it. */
  readonly program: string
}

/** Says in the trail of the home agency that all of this came out of a backup. Nothing to say where no agency is entered. */
export async function noteRestore(
  ports: Pick<Ports, 'storage' | 'clock' | 'ids' | 'digest'>,
  actor: Actor,
  { backupAt, program }: Restored,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'restore')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const home = await store.agencies.home()
    if (home === null) return ok(null)
    const detail = { backupAt: minuteOf(backupAt), program }
    await recordAct(ports, store, actor, { agencyId: home.id, action: 'place.restored', objectId: home.id, detail })
    return ok(null)
  })
}
