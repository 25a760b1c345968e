import { hkdfSync } from 'node:crypto'

/** Encrypts and authenticates with the sub-keys of one master key. `bound` is authenticated beside the text. */
export interface Box {
  /** Ciphertext and tag. */
  readonly shut: (nonce: Uint8Array, text: Uint8Array, bound: Uint8Array) => Buffer
  /** Null when text, tag, nonce or what is bound are not those of the shutting. */
  readonly open: (nonce: Uint8Array, shut: Uint8Array, bound: Uint8Array) => Buffer | null
}

export interface BoxKind {
  /** The first of the sealed bytes. A number is never given to something else. */
  readonly format: number
  readonly nonceLength: number
  readonly tagLength: number
  readonly withKey: (master: Uint8Array) => Box
}

/** A sub-key of its own for each use (HKDF, RFC 5869), so that no two algorithms share one. */
export const subKey = (digest: 'sha256' | 'sm3', master: Uint8Array, use: string, length: number): Uint8Array =>
  new Uint8Array(hkdfSync(digest, master, new Uint8Array(0), `gongkai ${use}`, length))
