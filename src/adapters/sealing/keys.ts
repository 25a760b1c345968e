import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { createKeyFile, readKeyFile, rotateKeyFile } from './key-file.ts'
import { type KeyRing, newKeyRing, parseKeyRing } from './key-ring.ts'
import type { Sealing } from './sealer.ts'

/** Where the keys are. `inline` (GONGKAI_KEYS, the text of a key file) goes before `file` (GONGKAI_KEY_FILE, else keys.json in the data folder). */
export interface KeySource {
  readonly inline: string | null
  readonly file: string
}

const INLINE_NAME = 'GONGKAI_KEYS'

/**
 * The keys, made on the first start. `mayCreate` is false when the database holds sealed data: a new key opens none of them, and a
 * missing file must be told before anything is sealed with another key.
 */
export async function openKeys(
  { inline, file }: KeySource,
  { mayCreate, sealing }: { readonly mayCreate: boolean; readonly sealing: Sealing },
): Promise<Result<KeyRing, Failure>> {
  if (inline !== null) return parseKeyRing(inline, INLINE_NAME)
  const found = await readKeyFile(file)
  if (!found.ok) return found
  if (found.value) return ok(found.value)
  return mayCreate
    ? createKeyFile(file, newKeyRing(sealing === 'sm' ? 'sm3' : 'sha256'))
    : err(failure('keys-missing', { file }))
}

/** Adds a key that seals from now on. What older keys sealed stays readable, and is sealed anew by a walk with `Sealer.reseal`. */
export const rotateKeys = async ({ inline, file }: KeySource): Promise<Result<KeyRing, Failure>> =>
  inline === null ? rotateKeyFile(file) : err(failure('keys-set-outside'))
