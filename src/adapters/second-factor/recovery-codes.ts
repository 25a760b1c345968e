import { createHash, randomBytes } from 'node:crypto'
import type { SecondFactor } from '#app/secrets'

const COUNT = 10

/** Of 5 bits each: 80 bits a code, which nobody guesses even with the hashes in hand. So a plain digest will do. */
const LENGTH = 16
const MAX_TYPED = 100

/** Crockford's base 32: no I, L, O and U; they are read as 1, 1, 0 and (U) not at all. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

const newCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte & 31))
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-')

/** What was written down, without what people add and confuse. */
const settled = (typed: string): string =>
  typed
    .slice(0, MAX_TYPED)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')

type RecoveryCodeMaker = Pick<SecondFactor, 'newRecoveryCodes' | 'recoveryHash'>

const recoveryHash = (typed: string): string =>
  createHash('sha256')
    .update(`gongkai recovery ${settled(typed)}`)
    .digest('hex')

export const RECOVERY_CODES: RecoveryCodeMaker = {
  recoveryHash,
  newRecoveryCodes: () => {
    const codes = Array.from({ length: COUNT }, newCode)
    return { codes, hashes: codes.map(recoveryHash) }
  },
}
