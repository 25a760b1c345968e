import { randomBytes } from 'node:crypto'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import type { PasswordOwner, Passwords } from '#app/secrets'
import { type Failure, failure } from '#core/shared/index'
import { makeGuessing } from './guessing.ts'

/** Argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. Argon2id and version 19 are the package's defaults. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const COST_NAMES = ['memoryCost', 'timeCost', 'parallelism'] as const
const ARGON2ID = 2

/** In characters as people count them (code points). */
const LONGEST = 128

/** Looked at, in code units: no four of them compose to less than one character, so what is cut off was too long anyway. */
const LONGEST_TYPED = 4_096

/** One password for the full-width and the half-width keys of an input method, and for each way to write é. NIST SP 800-63B-4, 3.1.1.2 */
const normalised = (password: string): string => password.slice(0, LONGEST_TYPED).normalize('NFKC')

export interface PasswordSettings {
  /** In characters; NIST asks for 15 where no second factor is demanded. */
  readonly shortest: number
}

export function makePasswords({ shortest }: PasswordSettings): Passwords {
  const guessing = makeGuessing()
  const decoy = hash(randomBytes(16), COST)

  function fault(password: string, owner: PasswordOwner): Failure | null {
    const text = normalised(password)
    const length = [...text].length
    if (length < shortest) return failure('password-too-short', { shortest })
    if (length > LONGEST) return failure('password-too-long', { longest: LONGEST })
    return /[\p{Cc}\p{Cs}]/u.test(text) ? failure('password-character') : guessing(text, owner)
  }

  return {
    fault,
    hash: (password) => hash(normalised(password), COST),
    verify: async (stored, password) => {
      const fits = await verify(stored ?? (await decoy), normalised(password))
      return fits && stored !== null
    },
    needsRehash: (stored) => {
      const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(stored)
      const made = { memoryCost, timeCost, parallelism }
      return algorithm !== ARGON2ID || !COST_NAMES.every((name) => made[name] === COST[name])
    },
  }
}
