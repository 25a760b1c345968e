import type { Failure, Result } from '#core/shared/index'
import type { Instant } from './ports.ts'

/** What a sealed text belongs to. It is bound to the bytes: moved to another agency or another purpose they do not open. */
export interface SealScope {
  readonly agencyId: string
  /** A fixed word for the place where the text stands, such as `applicant.identity`. */
  readonly purpose: string
}

/** Keeps personal data unreadable at rest. Who may look is decided before: a sealer asks nobody. */
export interface Sealer {
  readonly seal: (scope: SealScope, text: string) => Uint8Array
  readonly open: (scope: SealScope, sealed: Uint8Array) => Result<string, Failure>
  /** The same for a file. */
  readonly sealBytes: (scope: SealScope, bytes: Uint8Array) => Uint8Array
  readonly openBytes: (scope: SealScope, sealed: Uint8Array) => Result<Uint8Array, Failure>
  /** The same bytes when they need nothing, else what they hold sealed anew with the current key and in the format of the setting. */
  readonly reseal: (scope: SealScope, sealed: Uint8Array) => Result<Uint8Array, Failure>
  /** The id of the key that sealed them; null when these bytes were never sealed. */
  readonly keyOf: (sealed: Uint8Array) => string | null
  /** The id of the key that seals now. */
  readonly current: string
  /** A keyed digest (base64url) that finds equal texts without opening any; it outlives every rotation. Normalise the text first. */
  readonly blind: (purpose: string, text: string) => string
}

/** What a password must not be made of. */
export interface PasswordOwner {
  readonly login: string
  /** Names of the person, the agency and its sections. */
  readonly names: readonly string[]
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>
  /** Takes as long for an account that does not exist (null) as for one that does: the time tells nobody which logins there are. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>
  /** True when the hash was made with weaker parameters than today's: hash again at the next sign-in. */
  readonly needsRehash: (hash: string) => boolean
  /** Why a new password is refused, or null. */
  readonly fault: (password: string, owner: PasswordOwner) => Failure | null
}

export interface RecoveryCodes {
  /** Shown once, never stored. */
  readonly codes: readonly string[]
  readonly hashes: readonly string[]
}

/** Codes by time (TOTP, RFC 6238), and recovery codes for a lost telephone. */
export interface SecondFactor {
  readonly newSecret: () => string
  /** The otpauth address that an authenticator app takes; it holds the secret. */
  readonly address: (secret: string, account: { readonly agency: string; readonly login: string }) => string
  /** The address as a picture (SVG) to be scanned. */
  readonly picture: (address: string) => string
  /** The time step of an accepted code, or null. Store it and pass it as `lastStep` next time, so that a code works once. */
  readonly check: (secret: string, code: string, at: Instant, lastStep: number | null) => number | null
  readonly newRecoveryCodes: () => RecoveryCodes
  /** What to look for among the stored hashes, however the code was typed. */
  readonly recoveryHash: (typed: string) => string
}
