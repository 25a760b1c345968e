import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StorageFailure } from '#app/storage-failure'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { codeOf, failureOf, wordsOf } from '../failures.ts'
import { latestVersion, type MigrationPlan, migrateOn, type SchemaState, schemaState } from '../migrate.ts'
import { PGLITE_VERSION } from '../program.ts'
import { type Purpose, refusalFor } from '../purpose.ts'
import { databaseFolder, folderState, makeRunFolder } from './folder.ts'
import { takeLock } from './lock.ts'
import { backUp, makeDatabase, preparedTemplate } from './make-database.ts'
import { engineFailure, type Running, type RunningOptions, run } from './running.ts'

export interface EmbeddedOptions extends Pick<RunningOptions, 'limitMs' | 'reserveBytes'> {
  readonly dataFolder: string
  readonly plan: Omit<MigrationPlan, 'spread'>
  /** Left out: `work`. */
  readonly purpose?: Purpose
  /** What takes its time or makes files is said as it happens. */
  readonly report: (line: Bilingual) => void
}

/** What the system answers where a folder cannot be made, read or written. */
const DENIED: ReadonlySet<string | null> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP'])

/**
 * Opens the data folder, and makes it on the first start. Errors: `data-folder-locked`, `-denied`, `-foreign`, `-newer`, `disk-full`,
 * `database-unreachable` with the reason that PostgreSQL gives; by its purpose `place-empty`, `place-not-empty`, `restore-unfinished`.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Result<Running, Failure>> {
  // Sockets with a file name keep two processes apart and other users out. Node has none on Windows: nothing else is missing there.
  if (process.platform === 'win32')
    return err(
      failure('database-unreachable', {
        detail: {
          zh: 'Windows 上请用 DATABASE_URL 指定数据库，或者在 WSL 里运行',
          en: 'on Windows set DATABASE_URL or run it in WSL',
        },
      }),
    )
  try {
    return await openFolder(options)
  } catch (error) {
    return err(folderFailure(options.dataFolder, error))
  }
}

async function openFolder(options: EmbeddedOptions): Promise<Result<Running, Failure>> {
  const { dataFolder: folder } = options
  const state = await folderState(folder)
  if (state === 'foreign') return err(failure('data-folder-foreign', { folder }))
  if (state === 'new' && options.purpose === 'visit') return err(failure('place-empty', { place: folder }))
  const runFolder = await makeRunFolder(folder)
  const lock = await takeLock(join(runFolder, 'lock'))
  if (!lock.ok) return err(failure('data-folder-locked', { folder, pid: lock.error.pid ?? '?' }))
  const { release } = lock.value
  try {
    const opened = await openLocked(options, runFolder)
    if (!opened.ok) await release()
    return opened.ok ? ok({ ...opened.value, close: () => opened.value.close().finally(release) }) : opened
  } catch (error) {
    await release()
    throw error
  }
}

async function openLocked(options: EmbeddedOptions, runFolder: string): Promise<Result<Running, Failure>> {
  const { dataFolder, plan, purpose = 'work', report, limitMs, reserveBytes } = options
  const folder = databaseFolder(dataFolder)
  if ((await folderState(dataFolder)) === 'new') {
    report({ zh: '正在建立数据库……', en: 'Making the database …' })
    const made = await makeDatabase(folder, preparedTemplate(PGLITE_VERSION))
    if (!made.ok) return err(engineFailure(made.error))
  }
  const start = () => run({ folder, runFolder, limitMs, reserveBytes, report })
  const started = await start()
  if (!started.ok) return started
  const state = await schemaState(started.value.pool)
  const { version } = state
  const latest = latestVersion(plan.migrations)
  const refused = refusalFor(purpose, state, dataFolder) ?? (purpose === 'fill' ? null : tooNew(state, plan))
  if (refused) {
    await started.value.close()
    return err(refused)
  }
  if (purpose !== 'work') return started
  if (version === 0 || version === latest) return migrated(started.value, plan)
  await started.value.close()
  await keepOld(folder, version, report)
  const again = await start()
  return again.ok ? migrated(again.value, plan) : again
}

const tooNew = ({ version, program }: SchemaState, { migrations, program: known }: EmbeddedOptions['plan']) =>
  version > latestVersion(migrations) ? failure('data-folder-newer', { found: program, known }) : null

async function migrated(running: Running, plan: EmbeddedOptions['plan']): Promise<Result<Running, Failure>> {
  try {
    await running.ready('write')
    await migrateOn(running.pool, { ...plan, spread: false })
    return ok(running)
  } catch (error) {
    await running.close()
    throw error
  }
}

/** A way back for who returns to the older program: the copy goes in the place of `database`. */
async function keepOld(folder: string, version: number, report: EmbeddedOptions['report']): Promise<void> {
  let copy = `${folder}.backup-${version}`
  for (let i = 2; existsSync(copy); i++) copy = `${folder}.backup-${version}-${i}`
  await backUp(folder, copy)
  report({
    zh: `数据库将升级，升级前的副本在 ${copy}`,
    en: `The database will be upgraded; a copy as it was is in ${copy}`,
  })
}

function folderFailure(folder: string, error: unknown): Failure {
  if (DENIED.has(codeOf(error))) return failure('data-folder-denied', { folder, detail: wordsOf(error) })
  const expected = error instanceof StorageFailure ? error.failure : failureOf(error)
  if (expected === null) throw error
  return expected
}
