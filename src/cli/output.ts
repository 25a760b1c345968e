import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Io } from './io.ts'
import { systemCode } from './system-code.ts'

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '文件夹不存在', en: 'the folder does not exist' },
  EEXIST: { zh: '已有同名文件', en: 'there is such a file already' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有写入权限', en: 'no permission' },
  EPERM: { zh: '没有写入权限', en: 'no permission' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
}

/** Why an output could not be written; null where the reason lies not with it. */
export function notWritable(file: string | Bilingual, error: unknown): Failure | null {
  const detail = REASONS[systemCode(error) ?? '']
  return detail ? failure('output-not-writable', { file, detail }) : null
}

/** Writes the file that an argument names, `-` for standard output: all of it, or nothing and the old file stays. */
export async function writeOutput(io: Io, argument: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  if (argument === '-') {
    io.stdout.write(bytes)
    return ok(null)
  }
  try {
    await replaceFile(resolve(io.cwd, argument), bytes)
    return ok(null)
  } catch (error) {
    const failed = notWritable(argument, error)
    if (!failed) throw error
    return err(failed)
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const present = await stat(target).catch(() => null)
  // A device or a pipe cannot be replaced, only written to; a folder says so itself.
  if (present !== null && !present.isFile()) return writeAll(await open(target, 'w'), bytes)
  const draft = join(dirname(target), `.${basename(target).slice(0, 40)}.${process.pid}.tmp`)
  try {
    await writeAll(await open(draft, 'wx', present?.mode ?? 0o666), bytes)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes)
    if ((await file.stat()).isFile()) await file.sync()
  } finally {
    await file.close()
  }
}
