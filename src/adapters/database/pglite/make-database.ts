import { existsSync } from 'node:fs'
import { cp, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '#core/shared/index'
import { startEngine } from './engine.ts'

/** From the package's root, which is as far from the sources as from the build. */
const TEMPLATES = fileURLToPath(new URL('../../../../dist/database-template/', import.meta.url))

/** npm leaves empty folders out of a package, and PostgreSQL needs its own: each carries such a file in the template. */
const KEEPER = '.keep'

/** Where the build keeps a ready database of this PGlite: copying it takes a tenth of the time that making one takes. */
export const templateFolder = (pgliteVersion: string): string => join(TEMPLATES, pgliteVersion)

/** Null where the build made none: the database is then made step by step. */
export function preparedTemplate(pgliteVersion: string): string | null {
  const folder = templateFolder(pgliteVersion)
  return existsSync(join(folder, 'PG_VERSION')) ? folder : null
}

/** Makes PostgreSQL's data directory: a copy of the template, or step by step without one. The error is the end of PostgreSQL's log. */
export const makeDatabase = (target: string, template: string | null): Promise<Result<null, readonly string[]>> =>
  makeWhole(target, (building) => (template === null ? initialise(building) : copyFolder(template, building)))

async function initialise(building: string): Promise<Result<null, readonly string[]>> {
  const engine = await startEngine({ folder: building, socket: null, maxConnections: 0 })
  if (!engine.ok) return err(engine.error.log)
  await engine.value.close()
  return ok(null)
}

/** As `makeDatabase` without a template, in the shape that a package can carry. */
export async function makeTemplate(target: string): Promise<Result<null, readonly string[]>> {
  const made = await makeDatabase(target, null)
  if (!made.ok) return made
  for (const folder of await emptyFolders(target)) await (await open(join(folder, KEEPER), 'w')).close()
  return ok(null)
}

/** A copy beside the folder. The database must be closed. */
export async function backUp(source: string, target: string): Promise<void> {
  await makeWhole(target, (building) => copyFolder(source, building))
}

async function copyFolder(from: string, to: string): Promise<Result<null, never>> {
  await cp(from, to, { recursive: true, filter: (path) => basename(path) !== KEEPER })
  return ok(null)
}

/** Fills `NAME.tmp` and renames it: a folder under its final name is whole and on the disk. What fails leaves nothing behind. */
async function makeWhole<E>(
  target: string,
  fill: (building: string) => Promise<Result<null, E>>,
): Promise<Result<null, E>> {
  const building = `${target}.tmp`
  await rm(building, { recursive: true, force: true })
  await mkdir(building, { recursive: true, mode: 0o700 })
  try {
    const filled = await fill(building)
    if (!filled.ok) return filled
    await syncTree(building)
    await rename(building, target)
    await syncPath(dirname(target))
    return filled
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else await syncPath(path)
  }
  await syncPath(folder)
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function emptyFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.length === 0) return [folder]
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => emptyFolders(join(folder, entry.name)))
  return (await Promise.all(below)).flat()
}
