import { err, type Failure, ok, type Result } from '#core/shared/index'
import { failureOf } from '../backup/backup-fault.ts'
import type { BackupHead } from '../backup/format.ts'
import { type BackupText, readBackup } from '../backup/read-backup.ts'
import type { Database } from '../database.ts'
import { openPlace, type Place, placeName } from '../place.ts'
import { type FillHeard, fill, openBackup } from './fill.ts'
import { finish, letGo, prepare } from './prepare.ts'

export interface RestoreSource {
  /** How the reader knows it. */
  readonly name: string
  readonly text: BackupText
}

/**
 * Fills an empty place with a backup. Cut off in the middle it leaves a place that says so, and that can be filled anew. Errors: those of
 * the backup (`backup-…`), of the place (`place-not-empty`, `restore-…`) and of opening it.
 */
export async function restoreInto(
  place: Place,
  { name, text }: RestoreSource,
  heard: FillHeard,
): Promise<Result<BackupHead, Failure>> {
  const opened = await openPlace(place, 'fill')
  if (!opened.ok) return opened
  const database = opened.value
  try {
    return ok(await restoreOn(database, placeName(place), readBackup(text, name), heard))
  } catch (error) {
    return err(failureOf(error))
  } finally {
    await database.close()
  }
}

async function restoreOn(
  database: Database,
  place: string,
  parts: ReturnType<typeof readBackup>,
  heard: FillHeard,
): Promise<BackupHead> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  try {
    const backup = await openBackup(parts)
    await prepare(client, place)
    await fill(database, client, backup, heard)
    await finish(client)
    await letGo(client)
    return backup.head
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // Dropped with its transaction and its lock.
    client.release(broken)
  }
}
