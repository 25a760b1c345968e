import { newKeyRing } from '#adapters/sealing/key-ring'
import { makeSealer } from '#adapters/sealing/sealer'
import type { Sealer } from '#app/secrets'

/** The real one, with a key of its own for each worker of the tests. */
const SEALER = makeSealer(newKeyRing('sha256'), 'aes')

export const testSealer = (): Sealer => SEALER
