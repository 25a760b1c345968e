import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** `sun_path` holds 108 bytes on Linux and 104 elsewhere; the longest name put behind the folder is `.s.PGSQL.5432`. */
const LONGEST_RUN_FOLDER = 85

/** What may stand in a data folder that has no database yet: keys that came before their data, hidden files, a file system's own folder. */
const HARMLESS = /^(\..*|logs|run|lost\+found|keys\.json|database\.tmp|database\.backup-.*)$/

export const databaseFolder = (dataFolder: string): string => join(dataFolder, 'database')

export type FolderState = 'new' | 'used' | 'foreign'

/** Looks before anything is touched. Throws the system's error when it may not look. */
export async function folderState(dataFolder: string): Promise<FolderState> {
  const names = await namesIn(dataFolder)
  if (names === 'missing') return 'new'
  if (names === 'no-folder') return 'foreign'
  if (names.includes('database')) {
    const database = await namesIn(databaseFolder(dataFolder))
    return Array.isArray(database) && database.includes('PG_VERSION') ? 'used' : 'foreign'
  }
  return names.every((name) => HARMLESS.test(name)) ? 'new' : 'foreign'
}

async function namesIn(folder: string): Promise<readonly string[] | 'missing' | 'no-folder'> {
  try {
    return await readdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') return 'missing'
    if (code === 'ENOTDIR') return 'no-folder'
    throw error
  }
}

/** The folder for the sockets, for its owner alone. Under a long data path it stands in the system's temporary folder. */
export async function makeRunFolder(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const near = join(dataFolder, 'run')
  const run = Buffer.byteLength(near) <= LONGEST_RUN_FOLDER ? near : await runFolderElsewhere(dataFolder)
  await mkdir(run, { recursive: true, mode: 0o700 })
  const { uid, mode } = await lstat(run)
  const safe = uid === userInfo().uid && (mode & 0o077) === 0
  if (!safe) throw Object.assign(new Error(`${run} is open to other users`), { code: 'EPERM' })
  return run
}

async function runFolderElsewhere(dataFolder: string): Promise<string> {
  const { dev, ino } = await stat(dataFolder, { bigint: true })
  const name = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)
  return join(tmpdir(), `gongkai-${userInfo().uid}-${name}`)
}
