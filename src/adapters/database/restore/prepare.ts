import type { ClientBase } from 'pg'
import { failure } from '#core/shared/index'
import { BackupFault } from '../backup/backup-fault.ts'
import { quoted, tablesIn } from '../backup/catalogue.ts'
import { schemaState, UNFINISHED } from '../migrate.ts'
import { refusalFor } from '../purpose.ts'

/** Any number that only this program uses: of two restores into one database the second is refused. */
const RESTORE_LOCK = 506_002

/** Marks the place as unfinished and takes away what an earlier restore left. Throws a `BackupFault` when somebody else is there. */
export async function prepare(client: ClientBase, place: string): Promise<void> {
  const { rows } = await client.query<{ readonly locked: boolean }>(
    `select pg_try_advisory_lock(${RESTORE_LOCK}) as locked`,
  )
  if (rows[0]?.locked !== true) throw new BackupFault(failure('restore-under-way', { place }))
  const refused = refusalFor('fill', await schemaState(client), place)
  if (refused) throw new BackupFault(refused)
  const left = await tablesIn(client)
  await client.query('begin')
  await client.query(`create table if not exists ${UNFINISHED} (since timestamptz not null)`)
  if (left.length > 0) await client.query(`drop table ${left.map(({ name }) => quoted(name)).join(', ')} cascade`)
  await client.query('commit')
}

/** From here on the place is whole. */
export async function finish(client: ClientBase): Promise<void> {
  await client.query(`drop table ${UNFINISHED}`)
  await client.query('analyze')
}

export const letGo = async (client: ClientBase): Promise<void> => {
  await client.query(`select pg_advisory_unlock(${RESTORE_LOCK})`)
}
