import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { createGuarded, readGuarded, replaceGuarded, whileLocked } from './guarded-file.ts'
import { type KeyRing, parseKeyRing, withNewKey, writeKeyRing } from './key-ring.ts'

/** Some hundred keys. */
const MAX_BYTES = 64 * 1024

/** Ok with null when there is no such file. */
export async function readKeyFile(file: string): Promise<Result<KeyRing | null, Failure>> {
  try {
    const found = await readGuarded(file, MAX_BYTES)
    if (found.kind === 'exposed') return err(failure('keys-exposed', { file, mode: found.mode }))
    if (found.kind === 'too-large') return err(failure('keys-malformed', { source: file, where: `> ${MAX_BYTES} B` }))
    return parseKeyRing(found.text, file)
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? ok(null) : err(unreadable(file, error))
  }
}

/** The ring that stands in the file afterwards: of several programs that start at once one makes the keys, the others read them. */
export async function createKeyFile(file: string, ring: KeyRing): Promise<Result<KeyRing, Failure>> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await createGuarded(file, writeKeyRing(ring))
    return ok(ring)
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? readExisting(file) : err(unreadable(file, error))
  }
}

async function readExisting(file: string): Promise<Result<KeyRing, Failure>> {
  const found = await readKeyFile(file)
  if (!found.ok) return found
  return found.value ? ok(found.value) : err(failure('keys-missing', { file }))
}

/** Adds a key and makes it the current one. Under a lock: of two changes at once, one would lose the key of the other. */
export async function rotateKeyFile(file: string): Promise<Result<KeyRing, Failure>> {
  const lock = `${file}.lock`
  try {
    return await whileLocked(lock, () => addKey(file))
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return err(failure('keys-being-changed', { file: lock }))
    return err(systemCode(error) === 'ENOENT' ? failure('keys-missing', { file }) : unreadable(file, error))
  }
}

async function addKey(file: string): Promise<Result<KeyRing, Failure>> {
  const found = await readExisting(file)
  if (!found.ok) return found
  const ring = withNewKey(found.value)
  await replaceGuarded(file, writeKeyRing(ring))
  return ok(ring)
}

const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

function unreadable(file: string, error: unknown): Failure {
  const detail = systemCode(error)
  if (detail === null) throw error
  return failure('keys-unreadable', { file, detail })
}
