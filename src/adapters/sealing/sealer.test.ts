import { describe, expect, it } from 'vitest'
import { type KeyRing, newKeyRing, withNewKey } from './key-ring.ts'
import { makeSealer, SEALINGS, type Sealing } from './sealer.ts'

const SCOPE = { agencyId: '0190b5c4-0000-7000-8000-000000000001', purpose: 'applicant.identity' }
const TEXT = '王小明 110105'
const BOTH = Object.keys(SEALINGS) as Sealing[]

const counting = (from: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => from + i)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const ringOf = (digest: KeyRing['blind']['digest']): KeyRing => ({
  current: 'k-one',
  keys: new Map([['k-one', counting(0, 32)]]),
  blind: { digest, key: counting(32, 32) },
})

/** Made with another implementation (Python's `cryptography`) by the layout that envelope.ts describes. */
const KNOWN: Readonly<Record<Sealing, string>> = {
  aes: '01056b2d6f6e656465666768696a6b6c6d6e6fb279d02bda8b0cf2dcd7ed1a1c5844439225cdaed347bbf5cafa7fcbe81e8116',
  sm:
    '02056b2d6f6e656465666768696a6b6c6d6e6f707172730b105808705e732160fe7a1c06503c55' +
    '4a5527f67798e274bb5a0df5586c656130f4750e7e1455976df0b237e7d087aa',
}

const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'opened' : result.error?.code)

describe.each(BOTH)('a sealer by %s', (sealing) => {
  const ring = newKeyRing('sha256')
  const sealer = makeSealer(ring, sealing)

  it('makes the bytes that another implementation makes', () => {
    const fixed = makeSealer(ringOf('sha256'), sealing, (length) => counting(100, length))
    expect(hex(fixed.seal(SCOPE, TEXT))).toBe(KNOWN[sealing])
    expect(fixed.open(SCOPE, Buffer.from(KNOWN[sealing], 'hex'))).toEqual({ ok: true, value: TEXT })
  })

  it.each(['', TEXT, '𠮷'.repeat(10_000)])('gives back what it sealed: %#', (text) => {
    expect(sealer.open(SCOPE, sealer.seal(SCOPE, text))).toEqual({ ok: true, value: text })
  })

  it('gives back every byte of a file, also after a change of the key', () => {
    const file = Uint8Array.from({ length: 1024 }, (_, i) => i % 256)
    const sealed = sealer.sealBytes(SCOPE, file)
    expect(hex(sealed)).not.toContain(hex(file.subarray(0, 16)))
    const later = makeSealer(withNewKey(ring), sealing)
    const anew = later.reseal(SCOPE, sealed)
    for (const bytes of [sealed, anew.ok ? anew.value : new Uint8Array()]) {
      const back = later.openBytes(SCOPE, bytes)
      expect(back.ok && hex(back.value)).toBe(hex(file))
    }
  })

  it('seals the same text to other bytes each time, and none of them shows it', () => {
    const sealed = Array.from({ length: 100 }, () => sealer.seal(SCOPE, TEXT))
    expect(new Set(sealed.map(hex)).size).toBe(100)
    expect(sealed.some((bytes) => Buffer.from(bytes).includes('110105'))).toBe(false)
  })

  it('does not open when any single bit is another', () => {
    const sealed = sealer.seal(SCOPE, TEXT)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(codeOf(sealer.open(SCOPE, changed)), `bit ${bit}`).toMatch(/^sealed-/)
    }
  })

  it('does not open when bytes are missing or added', () => {
    const sealed = sealer.seal(SCOPE, TEXT)
    for (let length = 0; length < sealed.length; length++)
      expect(codeOf(sealer.open(SCOPE, sealed.subarray(0, length))), `${length} bytes`).toMatch(/^sealed-/)
    expect(codeOf(sealer.open(SCOPE, sealed.subarray(0, 20)))).toBe('sealed-truncated')
    expect(codeOf(sealer.open(SCOPE, Buffer.concat([sealed, Uint8Array.of(0)])))).toBe('sealed-damaged')
  })

  it.each([
    ['another agency', { ...SCOPE, agencyId: '0190b5c4-0000-7000-8000-000000000002' }],
    ['another purpose', { ...SCOPE, purpose: 'applicant.contact' }],
    ['the border between both moved', { agencyId: `${SCOPE.agencyId}a`, purpose: SCOPE.purpose.slice(1) }],
  ])('does not open for %s', (_, scope) => {
    expect(codeOf(sealer.open(scope, sealer.seal(SCOPE, TEXT)))).toBe('sealed-damaged')
  })

  it('names a format that it does not know', () => {
    const sealed = Uint8Array.from(sealer.seal(SCOPE, TEXT))
    sealed[0] = 9
    expect(sealer.open(SCOPE, sealed)).toEqual({
      ok: false,
      error: { code: 'sealed-format-unknown', params: { format: 9 } },
    })
    expect(sealer.keyOf(sealed)).toBeNull()
  })

  it('names a key that it does not have, unless the name is noise', () => {
    const sealed = makeSealer(ringOf('sha256'), sealing).seal(SCOPE, TEXT)
    expect(sealer.open(SCOPE, sealed)).toEqual({
      ok: false,
      error: { code: 'sealed-key-unknown', params: { key: 'k-one' } },
    })
    sealed[3] = 10
    expect(codeOf(sealer.open(SCOPE, sealed))).toBe('sealed-damaged')
  })

  it('opens after a rotation what was sealed before, and seals with the new key', () => {
    const before = sealer.seal(SCOPE, TEXT)
    const rotated = makeSealer(withNewKey(ring), sealing)
    expect(rotated.current).not.toBe(sealer.current)
    expect(rotated.keyOf(before)).toBe(sealer.current)
    expect(rotated.open(SCOPE, before)).toEqual({ ok: true, value: TEXT })
    expect(rotated.keyOf(rotated.seal(SCOPE, TEXT))).toBe(rotated.current)
  })

  it('seals anew with the current key, and leaves bytes as they are that need nothing', () => {
    const before = sealer.seal(SCOPE, TEXT)
    const ringAfter = withNewKey(ring)
    const rotated = makeSealer(ringAfter, sealing)
    const anew = rotated.reseal(SCOPE, before)
    if (!anew.ok) throw new Error(anew.error.code)
    const withoutOldKey = { ...ringAfter, keys: new Map([...ringAfter.keys].filter(([id]) => id === rotated.current)) }
    expect(makeSealer(withoutOldKey, sealing).open(SCOPE, anew.value)).toEqual({ ok: true, value: TEXT })
    expect(rotated.reseal(SCOPE, anew.value)).toEqual({ ok: true, value: anew.value })
  })

  it('does not seal anew what it cannot open', () => {
    const sealed = sealer.seal(SCOPE, TEXT)
    expect(codeOf(sealer.reseal({ ...SCOPE, purpose: 'x' }, sealed))).toBe('sealed-damaged')
    expect(codeOf(sealer.reseal(SCOPE, sealed.subarray(1)))).toMatch(/^sealed-/)
  })
})

describe('a change of the algorithms', () => {
  const ring = newKeyRing('sm3')
  const [aes, sm] = [makeSealer(ring, 'aes'), makeSealer(ring, 'sm')]

  it('leaves everything readable', () => {
    expect(sm.open(SCOPE, aes.seal(SCOPE, TEXT))).toEqual({ ok: true, value: TEXT })
    expect(aes.open(SCOPE, sm.seal(SCOPE, TEXT))).toEqual({ ok: true, value: TEXT })
  })

  it('makes a walk seal anew in the new format', () => {
    const anew = sm.reseal(SCOPE, aes.seal(SCOPE, TEXT))
    expect(anew.ok && anew.value[0]).toBe(SEALINGS.sm.format)
  })
})

describe('a blind digest', () => {
  it.each([
    ['sha256', 'nbvKFDnXW9ojVWEGfFns9hotv6HeIv0l2jbvpHukxog'],
    ['sm3', 'dpVI2riRXaHOZsbZFa0eiEpt8kib-q0poapNv-nKIEk'],
  ] as const)('by %s is the one that another implementation makes', (digest, expected) => {
    expect(makeSealer(ringOf(digest), 'aes').blind('applicant', TEXT)).toBe(expected)
  })

  it('is another for another text, purpose or key', () => {
    const sealer = makeSealer(newKeyRing('sha256'), 'aes')
    const digests = [
      sealer.blind('applicant', TEXT),
      sealer.blind('applicant', `${TEXT} `),
      sealer.blind('account', TEXT),
      sealer.blind('applicant王', TEXT.slice(1)),
      makeSealer(newKeyRing('sha256'), 'aes').blind('applicant', TEXT),
    ]
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('outlives rotations and a change of the algorithms', () => {
    const ring = newKeyRing('sha256')
    const before = makeSealer(ring, 'aes').blind('applicant', TEXT)
    expect(makeSealer(withNewKey(withNewKey(ring)), 'sm').blind('applicant', TEXT)).toBe(before)
  })
})
