import type { SealScope } from '#app/secrets'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { BoxKind } from './box.ts'
import { KEY_ID } from './key-ring.ts'

/** Sealed bytes: format (1) · length of the key id (1) · key id · nonce · ciphertext · tag. The first four are the head. */
export interface Envelope {
  readonly kind: BoxKind
  readonly keyId: string
  readonly head: Uint8Array
  readonly nonce: Uint8Array
  /** Ciphertext and tag. */
  readonly shut: Uint8Array
}

/** How everything begins that one key sealed in one format. */
export const markOf = ({ format }: BoxKind, keyId: string): Buffer =>
  Buffer.concat([Uint8Array.of(format, keyId.length), Buffer.from(keyId, 'latin1')])

/** The key that a mark names; null for what no program of ours wrote. */
export function keyIdIn(mark: Uint8Array): string | null {
  const keyId = Buffer.from(mark.subarray(2)).toString('latin1')
  return mark[1] === keyId.length && KEY_ID.test(keyId) ? keyId : null
}

export const headOf = (kind: BoxKind, keyId: string, nonce: Uint8Array): Buffer =>
  Buffer.concat([markOf(kind, keyId), nonce])

export function openEnvelope(sealed: Uint8Array, kinds: readonly BoxKind[]): Result<Envelope, Failure> {
  const [format, idLength] = sealed
  if (format === undefined || idLength === undefined) return err(failure('sealed-truncated'))
  const kind = kinds.find((k) => k.format === format)
  if (!kind) return err(failure('sealed-format-unknown', { format }))
  const keyId = Buffer.from(sealed.subarray(2, 2 + idLength)).toString('latin1')
  const headLength = 2 + idLength + kind.nonceLength
  if (sealed.length < headLength + kind.tagLength) return err(failure('sealed-truncated'))
  if (!KEY_ID.test(keyId)) return err(failure('sealed-damaged'))
  const head = sealed.subarray(0, headLength)
  return ok({ kind, keyId, head, nonce: head.subarray(2 + idLength), shut: sealed.subarray(headLength) })
}

/** A text with its length before it: `ab` + `c` and `a` + `bc` are not the same bytes. */
export function measured(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** What is authenticated beside the text. */
export const boundBytes = (head: Uint8Array, { agencyId, purpose }: SealScope): Buffer =>
  Buffer.concat([head, measured(agencyId), measured(purpose)])
