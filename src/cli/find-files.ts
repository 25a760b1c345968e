import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Io } from './io.ts'

/** Files that programs add by themselves beside the reports. */
const IGNORED = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i

/**
 * The files that arguments name, in their order; of a folder all files in it and below, by name. Links are not followed, so that a
 * folder cannot hold itself. What is not there is named as it stands and fails when it is read. Error: folder-without-files.
 */
export async function findFiles({ cwd }: Pick<Io, 'cwd'>, args: readonly string[]): Promise<Result<string, Failure>[]> {
  const found: Result<string, Failure>[] = []
  for (const argument of args) {
    const isFolder = argument !== '-' && (await stat(resolve(cwd, argument)).catch(() => null))?.isDirectory()
    if (!isFolder) found.push(ok(argument))
    else {
      const files = await filesIn(cwd, argument)
      found.push(...(files.length > 0 ? files.map(ok) : [err(failure('folder-without-files', { folder: argument }))]))
    }
  }
  return found
}

async function filesIn(cwd: string, folder: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true })
  const kept = entries.filter(({ name }) => !IGNORED.test(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const lists = await Promise.all(
    kept.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(cwd, path)
      return entry.isFile() ? [path] : []
    }),
  )
  return lists.flat()
}
