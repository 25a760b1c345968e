import { type Failure, ok, type Result } from '#core/shared/index'
import type { KeyRing } from '../../sealing/key-ring.ts'
import { type KeySource, openKeys, rotateKeys } from '../../sealing/keys.ts'
import { currentMark, makeSealer, type Sealing } from '../../sealing/sealer.ts'
import type { Database } from '../database.ts'
import { type Resealed, type Resealing, resealAll } from './reseal.ts'

export interface RotationWish {
  readonly keys: KeySource
  readonly sealing: Sealing
  /** Other programs may be at work on this database: what is sealed with a key that they do not know yet, they cannot open. */
  readonly isShared: boolean
}

export interface RotationHeard extends Pick<Resealing, 'onTexts'> {
  /** Before anything is sealed with it. */
  readonly onAdded: (key: string) => Promise<void>
}

export interface Rotation {
  /** The key that was added; null: an earlier rotation, or a change of the algorithms, was brought to its end instead. */
  readonly added: string | null
  readonly current: string
  /** Null: not begun, the other programs learn the key first. */
  readonly resealed: Resealed | null
}

/**
 * Brings everything under the current key where something is left that can be; only else adds a key. So the same command goes on with
 * what was cut off. Errors: those of the keys (`keys-…`).
 */
export async function rotate(
  database: Database,
  { keys, sealing, isShared }: RotationWish,
  { onTexts, onAdded }: RotationHeard,
): Promise<Result<Rotation, Failure>> {
  const walk = (ring: KeyRing): Promise<Resealed> =>
    resealAll({ database, sealer: makeSealer(ring, sealing), current: currentMark(ring, sealing), onTexts })
  const before = await openKeys(keys, { mayCreate: false, sealing })
  if (!before.ok) return before
  const earlier = await walk(before.value)
  if (earlier.done > 0) return ok({ added: null, current: before.value.current, resealed: earlier })
  const after = await rotateKeys(keys)
  if (!after.ok) return after
  const { current } = after.value
  await onAdded(current)
  return ok({ added: current, current, resealed: isShared ? null : await walk(after.value) })
}
