import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const OWNER_ONLY = 0o600
const OTHERS = 0o077

/** Windows has no modes: there a file takes the rights of its folder, which whoever installs keeps to himself. */
const HAS_MODES = process.platform !== 'win32'

export type GuardedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'exposed'; readonly mode: string }
  | { readonly kind: 'too-large' }

/** Reads a file that only its owner may read. Mode and size are asked of the open file: no other can slip in between. */
export async function readGuarded(file: string, maxBytes: number): Promise<GuardedText> {
  const handle = await open(file, 'r')
  try {
    const { mode, size } = await handle.stat()
    if (HAS_MODES && (mode & OTHERS) !== 0)
      return { kind: 'exposed', mode: (mode & 0o777).toString(8).padStart(4, '0') }
    return size > maxBytes ? { kind: 'too-large' } : { kind: 'text', text: await handle.readFile('utf8') }
  } finally {
    await handle.close()
  }
}

/** Throws EEXIST when there is such a file; whole or not at all. */
export const createGuarded = (file: string, text: string): Promise<void> => throughDraft(file, text, link)

/** Puts a whole text in the place of the file's; a crash leaves the old one. */
export const replaceGuarded = (file: string, text: string): Promise<void> => throughDraft(file, text, rename)

async function throughDraft(
  file: string,
  text: string,
  settle: (draft: string, file: string) => Promise<void>,
): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  try {
    await writeSynced(draft, text)
    await settle(draft, file)
    await syncFolder(dirname(file))
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', OWNER_ONLY)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A name is on the disk when its folder is. Windows cannot open a folder, and writes names through its journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Holds `file` as a lock while `work` runs; throws EEXIST when somebody holds it. */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  await (await open(file, 'wx', OWNER_ONLY)).close()
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}
