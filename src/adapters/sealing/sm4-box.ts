import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { type BoxKind, subKey } from './box.ts'

const ALGORITHM = 'sm4-ctr'
const TAG_LENGTH = 32

/**
 * SM4 in counter mode (GB/T 32907), then HMAC with SM3 (GB/T 32905) over what is bound and the ciphertext: encrypt first, authenticate second,
 * two keys. OpenSSL in Node has no SM4-GCM. `bound` holds the nonce and says its own length, so that no byte can change sides.
 */
export const SM4_BOX: BoxKind = {
  format: 2,
  nonceLength: 16,
  tagLength: TAG_LENGTH,
  withKey: (master) => {
    const key = subKey('sm3', master, 'seal sm4-ctr', 16)
    const tagKey = subKey('sm3', master, 'seal hmac-sm3', 32)
    const tagOf = (bound: Uint8Array, ciphertext: Uint8Array): Buffer =>
      createHmac('sm3', tagKey).update(bound).update(ciphertext).digest()
    return {
      shut: (nonce, text, bound) => {
        const cipher = createCipheriv(ALGORITHM, key, nonce)
        const ciphertext = Buffer.concat([cipher.update(text), cipher.final()])
        return Buffer.concat([ciphertext, tagOf(bound, ciphertext)])
      },
      open: (nonce, shut, bound) => {
        const ciphertext = shut.subarray(0, -TAG_LENGTH)
        if (!timingSafeEqual(tagOf(bound, ciphertext), shut.subarray(-TAG_LENGTH))) return null
        const decipher = createDecipheriv(ALGORITHM, key, nonce)
        return Buffer.concat([decipher.update(ciphertext), decipher.final()])
      },
    }
  },
}
