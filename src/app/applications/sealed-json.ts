import type { Sealer, SealScope } from '../secrets.ts'

/** A value at rest: its JSON, sealed for an agency and a purpose. */
export const sealJson = (sealer: Sealer, scope: SealScope, value: unknown): Uint8Array =>
  sealer.seal(scope, JSON.stringify(value))

/** What was sealed. A box that does not open is a broken invariant: keys are checked at the start. */
export function openJson<T>(sealer: Sealer, scope: SealScope, sealed: Uint8Array): T {
  const text = sealer.open(scope, sealed)
  if (!text.ok) throw new Error(`a sealed ${scope.purpose} does not open: ${text.error.code}`)
  return JSON.parse(text.value)
}
