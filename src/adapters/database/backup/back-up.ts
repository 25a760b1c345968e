import { err, type Failure, ok, type Result } from '#core/shared/index'
import { openPlace, type Place } from '../place.ts'
import { archiveText, refuseExisting, writeArchive } from './archive-file.ts'
import { failureOf } from './backup-fault.ts'
import { type BackupWish, backupText } from './backup-text.ts'
import type { BackupHead } from './format.ts'
import { readBackup } from './read-backup.ts'

/**
 * Gives the text of all data of a place to `use`. A folder must not be in use; a server may be. Errors are those of opening the place, and
 * what `use` throws as an expected failure.
 */
export async function withBackup<T>(
  place: Place,
  wish: BackupWish,
  use: (text: AsyncGenerator<string>) => Promise<T>,
): Promise<Result<T, Failure>> {
  const opened = await openPlace(place, 'visit')
  if (!opened.ok) return opened
  const client = await opened.value.pool.connect()
  try {
    return ok(await use(backupText(client, wish)))
  } catch (error) {
    return err(failureOf(error))
  } finally {
    client.release()
    await opened.value.close()
  }
}

/** Writes a place into a file. Throws `FileTrouble` where that cannot be written. */
export async function backUp(place: Place, file: string, wish: BackupWish): Promise<Result<void, Failure>> {
  await refuseExisting(file)
  return withBackup(place, wish, (text) => writeArchive(file, text))
}

/** Reads a whole file to its end, so that one that is cut off or changed is refused before anything is touched. */
export async function checkArchive(file: string, name: string): Promise<Result<BackupHead, Failure>> {
  try {
    let head: BackupHead | null = null
    for await (const part of readBackup(archiveText(file, name), name)) if (part.kind === 'head') head = part.head
    if (head === null) throw new Error('a backup begins with its head')
    return ok(head)
  } catch (error) {
    return err(failureOf(error))
  }
}
