import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { MIGRATIONS } from './migrations/index.ts'
import { openEmbedded } from './pglite/embedded.ts'
import { type Place, RESERVE_BYTES } from './place.ts'
import { openServer } from './postgres.ts'
import { PROGRAM_VERSION } from './program.ts'
import { type OpenStorage, storageOn } from './storage.ts'

export type { OpenStorage } from './storage.ts'

/** A transaction that lasts longer is rolled back. A file of 50 MB takes about 3 s on PGlite. */
const LIMIT_MS = 30_000

/** A folder is made where it is missing, and left alone when there is a `databaseUrl`. */
export interface StorageOptions extends Place {
  /** Told what takes its time or makes files, line by line. */
  readonly report: (line: Bilingual) => void
}

/**
 * Opens the storage, makes or upgrades its tables. Errors: `data-folder-locked`, `-denied`, `-foreign`, `-newer`, `disk-full`,
 * `database-unreachable`, `database-newer`.
 */
export async function openStorage(options: StorageOptions): Promise<Result<OpenStorage, Failure>> {
  const { databaseUrl, dataFolder, report } = options
  const plan = { migrations: MIGRATIONS, program: PROGRAM_VERSION }
  const common = { plan, limitMs: LIMIT_MS }
  const opened =
    databaseUrl === null
      ? await openEmbedded({ ...common, dataFolder, report, reserveBytes: RESERVE_BYTES })
      : await openServer({ ...common, url: databaseUrl, mustSpread: process.env.GONGKAI_DISTRIBUTED === '1' })
  return opened.ok ? ok(storageOn(opened.value, LIMIT_MS)) : opened
}
