import type { CaseContent } from '../../steps/shown.ts'

type Proof = Pick<CaseContent, 'identityProof'> & {
  readonly files: readonly Pick<CaseContent['files'][number], 'kind'>[]
}

/** Papers that can hold the proof: sent with the application, or with its correction. */
const PROOFS = ['identityProof', 'correction']

/** The online form takes a typed number for proof (REG-29); what was handed over the counter need not lie here as a file. */
export function proofGiven({ identityProof, files }: Proof, channel: string): 'given' | 'numberOnly' | 'notGiven' {
  if (!identityProof) return 'notGiven'
  const isHere = files.some(({ kind }) => PROOFS.includes(kind))
  return channel === 'internet' && !isHere ? 'numberOnly' : 'given'
}
