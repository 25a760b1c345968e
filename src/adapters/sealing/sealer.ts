import { createHmac, randomBytes } from 'node:crypto'
import type { Sealer, SealScope } from '#app/secrets'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { AES_BOX } from './aes-box.ts'
import type { Box, BoxKind } from './box.ts'
import { boundBytes, type Envelope, headOf, markOf, measured, openEnvelope } from './envelope.ts'
import type { KeyRing } from './key-ring.ts'
import { SM4_BOX } from './sm4-box.ts'

/** By setting: AES-256-GCM, or the commercial algorithms of the state (SM4, SM3). Either opens what the other sealed. */
export const SEALINGS = { aes: AES_BOX, sm: SM4_BOX } as const
export type Sealing = keyof typeof SEALINGS

const KINDS: readonly BoxKind[] = Object.values(SEALINGS)

/** How everything begins that is sealed now: whatever begins otherwise, an older key or another format sealed. */
export const currentMark = ({ current }: KeyRing, sealing: Sealing): Uint8Array => markOf(SEALINGS[sealing], current)

/** Boxes of each key in each format, made when they are first needed. */
function boxesOf({ keys }: KeyRing): (kind: BoxKind, keyId: string) => Box | null {
  const made = new Map<string, Box>()
  return (kind, keyId) => {
    const master = keys.get(keyId)
    if (!master) return null
    const name = `${kind.format} ${keyId}`
    const box = made.get(name) ?? kind.withKey(master)
    made.set(name, box)
    return box
  }
}

export function makeSealer(ring: KeyRing, sealing: Sealing, random: (n: number) => Uint8Array = randomBytes): Sealer {
  const boxOf = boxesOf(ring)
  const kind = SEALINGS[sealing]

  function sealBytes(scope: SealScope, bytes: Uint8Array): Uint8Array {
    const box = boxOf(kind, ring.current)
    if (!box) throw new Error(`the ring of keys lacks its current key ${ring.current}`)
    const nonce = random(kind.nonceLength)
    const head = headOf(kind, ring.current, nonce)
    return Buffer.concat([head, box.shut(nonce, bytes, boundBytes(head, scope))])
  }

  const seal = (scope: SealScope, text: string): Uint8Array => sealBytes(scope, Buffer.from(text, 'utf8'))

  function opened(scope: SealScope, { kind, keyId, head, nonce, shut }: Envelope): Result<Buffer, Failure> {
    const box = boxOf(kind, keyId)
    if (!box) return err(failure('sealed-key-unknown', { key: keyId }))
    const bytes = box.open(nonce, shut, boundBytes(head, scope))
    return bytes ? ok(bytes) : err(failure('sealed-damaged'))
  }

  function openBytes(scope: SealScope, sealed: Uint8Array): Result<Buffer, Failure> {
    const envelope = openEnvelope(sealed, KINDS)
    return envelope.ok ? opened(scope, envelope.value) : envelope
  }

  function open(scope: SealScope, sealed: Uint8Array): Result<string, Failure> {
    const bytes = openBytes(scope, sealed)
    return bytes.ok ? ok(bytes.value.toString('utf8')) : bytes
  }

  function reseal(scope: SealScope, sealed: Uint8Array): Result<Uint8Array, Failure> {
    const envelope = openEnvelope(sealed, KINDS)
    if (!envelope.ok) return envelope
    const bytes = opened(scope, envelope.value)
    if (!bytes.ok) return bytes
    const isCurrent = envelope.value.kind === kind && envelope.value.keyId === ring.current
    return ok(isCurrent ? sealed : sealBytes(scope, bytes.value))
  }

  const keyOf = (sealed: Uint8Array): string | null => {
    const envelope = openEnvelope(sealed, KINDS)
    return envelope.ok ? envelope.value.keyId : null
  }

  const blind = (purpose: string, text: string): string =>
    createHmac(ring.blind.digest, ring.blind.key).update(measured(purpose)).update(text, 'utf8').digest('base64url')

  return { seal, open, sealBytes, openBytes, reseal, keyOf, current: ring.current, blind }
}
