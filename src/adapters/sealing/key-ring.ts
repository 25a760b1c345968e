import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

const KEY_LENGTH = 32

/** Goes into sealed bytes and into messages. */
export const KEY_ID = /^[a-z0-9][a-z0-9-]{0,31}$/

const wholeKey = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === KEY_LENGTH)

const RING = z
  .strictObject({
    version: z.literal(1),
    current: z.string(),
    keys: z.record(z.string().regex(KEY_ID), wholeKey),
    blind: z.strictObject({ digest: z.enum(['sha256', 'sm3']), key: wholeKey }),
  })
  .refine((ring) => Object.hasOwn(ring.keys, ring.current), { path: ['current'] })

/** One key seals, all open. The key of blind digests is apart and never rotates: what was stored with it must be found again. */
export interface KeyRing {
  readonly current: string
  readonly keys: ReadonlyMap<string, Uint8Array>
  readonly blind: { readonly digest: 'sha256' | 'sm3'; readonly key: Uint8Array }
}

/** `source` is the file or the variable, for the message. Of what is wrong only the place is told. */
export function parseKeyRing(text: string, source: string): Result<KeyRing, Failure> {
  const parsed = RING.safeParse(jsonOf(text))
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'JSON'
    return err(failure('keys-malformed', { source, where }))
  }
  const { current, keys, blind } = parsed.data
  return ok({ current, keys: new Map(Object.entries(keys)), blind })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export function writeKeyRing({ current, keys, blind }: KeyRing): string {
  const texts = Object.fromEntries([...keys].map(([id, bytes]) => [id, base64(bytes)]))
  const ring = { version: 1, current, keys: texts, blind: { digest: blind.digest, key: base64(blind.key) } }
  return `${JSON.stringify(ring, null, 2)}\n`
}

export const newKeyRing = (digest: KeyRing['blind']['digest']): KeyRing =>
  withNewKey({ current: '', keys: new Map(), blind: { digest, key: randomBytes(KEY_LENGTH) } })

/** The ring with one more key, which is the current one from now on. */
export function withNewKey(ring: KeyRing): KeyRing {
  const current = `k${randomBytes(4).toString('hex')}`
  return { ...ring, current, keys: new Map(ring.keys).set(current, randomBytes(KEY_LENGTH)) }
}
