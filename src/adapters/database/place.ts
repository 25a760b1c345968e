import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Database } from './database.ts'
import { latestVersion, schemaState } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openEmbedded } from './pglite/embedded.ts'
import { openServer, serverName } from './postgres.ts'
import { PROGRAM_VERSION } from './program.ts'
import type { Purpose } from './purpose.ts'
import type { OpenStorage } from './storage.ts'
import { storageOn } from './storage.ts'

/** A table of a large place is read, written or checked in one statement. */
const LONG_LIMIT_MS = 6 * 3_600_000

/** Two segments of PostgreSQL's log. */
export const RESERVE_BYTES = 32 * 1024 * 1024

/** Where data are: an address of PostgreSQL, or null for the embedded database in the folder. */
export interface Place {
  readonly databaseUrl: string | null
  /** Absolute. */
  readonly dataFolder: string
}

/** How a place is told to its operator. */
export const placeName = ({ databaseUrl, dataFolder }: Place): string =>
  databaseUrl === null ? dataFolder : serverName(databaseUrl)

/** Opens a place for work from outside that may take its time. */
export async function openPlace(place: Place, purpose: Exclude<Purpose, 'work'>): Promise<Result<Database, Failure>> {
  const { databaseUrl, dataFolder } = place
  const plan = { migrations: MIGRATIONS, program: PROGRAM_VERSION }
  const common = { plan, purpose, limitMs: LONG_LIMIT_MS }
  return databaseUrl === null
    ? openEmbedded({ ...common, dataFolder, report: () => undefined, reserveBytes: RESERVE_BYTES })
    : openServer({ ...common, url: databaseUrl, mustSpread: false })
}

/** The storage of a place as this version wrote it. */
export async function visitStorage(place: Place): Promise<Result<OpenStorage, Failure>> {
  const opened = await visitDatabase(place)
  return opened.ok ? ok(storageOn(opened.value, LONG_LIMIT_MS)) : opened
}

/** A place as this version wrote it. Beside what `openPlace` refuses: `place-older`. */
export async function visitDatabase(place: Place): Promise<Result<Database, Failure>> {
  const opened = await openPlace(place, 'visit')
  if (!opened.ok) return opened
  const { version, program } = await schemaState(opened.value.pool)
  if (version === latestVersion(MIGRATIONS)) return opened
  await opened.value.close()
  return err(failure('place-older', { place: placeName(place), found: program }))
}
