import { createReadStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { pipeline as pipelineOf } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { failure } from '#core/shared/index'
import { codeOf } from '../failures.ts'
import { BackupFault, damaged, FileTrouble } from './backup-fault.ts'

/** Personal data, sealed and not: for the owner alone. */
const OWNER_ONLY = 0o600

/** Throws `FileTrouble` with EEXIST: a backup never takes the place of an older one. */
export async function refuseExisting(file: string): Promise<void> {
  if (await isThere(file)) throw new FileTrouble(Object.assign(new Error('the file exists'), { code: 'EEXIST' }))
}

/** Whole or not at all. Throws `FileTrouble` where the trouble is the file's, and what the text throws. */
export async function writeArchive(file: string, text: AsyncIterable<string>): Promise<void> {
  const draft = join(dirname(file), `.${basename(file).slice(0, 40)}.${process.pid}.tmp`)
  const source = watched(text)
  try {
    const handle = await open(draft, 'wx', OWNER_ONLY)
    await pipelineOf(source.text, createGzip(), handle.createWriteStream({ flush: true }))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw source.threw(error) ? error : new FileTrouble(error)
  }
}

/** A text that remembers what it threw: a stream mixes the errors of its ends. */
function watched(text: AsyncIterable<string>) {
  const thrown = new Set<unknown>()
  async function* watch(): AsyncGenerator<string> {
    try {
      yield* text
    } catch (error) {
      thrown.add(error)
      throw error
    }
  }
  return { text: watch(), threw: (error: unknown): boolean => thrown.has(error) }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** The text of a file. Throws a `BackupFault`: `file-missing`, `file-unreadable`, `file-is-folder`, `backup-foreign`, `backup-damaged`. */
export async function* archiveText(file: string, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  pipeline(createReadStream(file), gunzip, () => undefined)
  let begun = false
  try {
    for await (const piece of gunzip) {
      begun = true
      yield piece
    }
  } catch (error) {
    throw faultOf(error, name, begun)
  }
}

const SYSTEM_FAULTS = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  EISDIR: 'file-is-folder',
} as const

const isSystemCode = (code: string): code is keyof typeof SYSTEM_FAULTS => Object.hasOwn(SYSTEM_FAULTS, code)

function faultOf(error: unknown, file: string, begun: boolean): unknown {
  const code = codeOf(error) ?? ''
  if (isSystemCode(code)) return new BackupFault(failure(SYSTEM_FAULTS[code], { file }))
  if (!code.startsWith('Z_')) return error
  const isOther = !begun && code === 'Z_DATA_ERROR'
  return isOther ? new BackupFault(failure('backup-foreign', { file })) : damaged('压缩的内容', 'its compression')
}
