import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type BoxKind, subKey } from './box.ts'

const ALGORITHM = 'aes-256-gcm'
const TAG_LENGTH = 16

/** AES-256-GCM with random nonces: one key is good for 2³² texts (NIST SP 800-38D, 8.3), far more than one installation holds. */
export const AES_BOX: BoxKind = {
  format: 1,
  nonceLength: 12,
  tagLength: TAG_LENGTH,
  withKey: (master) => {
    const key = subKey('sha256', master, 'seal aes-256-gcm', 32)
    return {
      shut: (nonce, text, bound) => {
        const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH }).setAAD(bound)
        return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
      },
      open: (nonce, shut, bound) => {
        const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH }).setAAD(bound)
        decipher.setAuthTag(shut.subarray(-TAG_LENGTH))
        const text = decipher.update(shut.subarray(0, -TAG_LENGTH))
        return isAuthentic(decipher) ? text : null
      },
    }
  },
}

/** The last step of GCM throws when the tag does not fit; there is no other way to ask it. */
function isAuthentic(decipher: { final: () => Buffer }): boolean {
  try {
    decipher.final()
    return true
  } catch {
    return false
  }
}
