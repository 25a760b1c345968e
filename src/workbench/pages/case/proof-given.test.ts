import { expect, it } from 'vitest'
import { proofGiven } from './proof-given.ts'

it.each([
  ['internet', true, ['identityProof'], 'given'],
  ['internet', true, ['correction'], 'given'],
  ['internet', true, ['paymentProof'], 'numberOnly'],
  ['internet', true, [], 'numberOnly'],
  ['inPerson', true, [], 'given'],
  ['internet', false, [], 'notGiven'],
] as const)(
  'proof of who applied by %s (%s) with papers %j is %s (REG-29)',
  (channel, identityProof, kinds, expected) => {
    expect(proofGiven({ identityProof, files: kinds.map((kind) => ({ kind })) }, channel)).toBe(expected)
  },
)
