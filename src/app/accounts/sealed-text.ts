import type { Sealer, SealScope } from '../secrets.ts'

/** Something of ours that travels through a browser and comes back, as letters that fit a form and a cookie. */
export const sealText = (sealer: Sealer, scope: SealScope, text: string): string => hexOf(sealer.seal(scope, text))

/** Null when it is not ours, was changed, or belongs somewhere else. */
export function openText(sealer: Sealer, scope: SealScope, sealed: string): string | null {
  const opened = /^([0-9a-f]{2}){1,2000}$/.test(sealed) ? sealer.open(scope, bytesOf(sealed)) : null
  return opened?.ok ? opened.value : null
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
