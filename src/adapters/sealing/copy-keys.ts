import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { createGuarded } from './guarded-file.ts'
import { readKeyFile } from './key-file.ts'
import { writeKeyRing } from './key-ring.ts'

/** Copies a key file to where there is none, for its owner alone. Throws the system's error where it cannot be written. */
export async function copyKeys(from: string, to: string): Promise<Result<null, Failure>> {
  const ring = await readKeyFile(from)
  if (!ring.ok) return ring
  if (ring.value === null) return err(failure('file-missing', { file: from }))
  await createGuarded(to, writeKeyRing(ring.value))
  return ok(null)
}
