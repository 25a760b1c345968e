import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

describe('the algorithms of this OpenSSL', () => {
  it('encrypt by SM4 in counter mode as the IETF draft on SM4 shows (ribose-cfrg-sm4, A.2.5)', () => {
    const text = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'AA', 'BB'].map((pair) => pair.repeat(8)).join('')
    const cipher = createCipheriv(
      'sm4-ctr',
      bytes('0123456789ABCDEFFEDCBA9876543210'),
      bytes('000102030405060708090A0B0C0D0E0F'),
    )
    expect(cipher.update(bytes(text)).toString('hex')).toBe(
      'ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7' +
        'f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514',
    )
  })

  it('digest by SM3 as the example of GB/T 32905 shows', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    )
  })
})
