import { type Letter, lawOf } from '#core/application/index'
import type { Document } from '#core/document/index'
import type { LocalDate } from '#core/shared/index'
import type { CaseLetter, FairCopy, Store } from '../../ports.ts'
import { STORED_SCOPES } from '../../stored-scopes.ts'
import type { CasePorts } from '../ports.ts'
import { openJson, sealJson } from '../sealed-json.ts'
import { agencyOf } from './letter-sources.ts'

/** What is printed, and whether as a demonstration. Rests sealed. */
interface FairText {
  readonly document: Document
  readonly demonstration: boolean
}

export interface OpenedCopy extends FairText, Pick<FairCopy, 'fixedAt' | 'sha256'> {}

type Box = Pick<CasePorts, 'sealer' | 'digest'>

const { fairCopy: scope } = STORED_SCOPES

/** A copy that is not what its hash says is a broken invariant: nothing in the program changes one. */
export function openCopy(
  { sealer, digest }: Box,
  { agencyId, letterId, sealed, sha256, fixedAt }: FairCopy,
): OpenedCopy {
  const text = openJson<FairText>(sealer, scope(agencyId, letterId), sealed)
  if (digest(JSON.stringify(text)) !== sha256) throw new Error(`the fair copy of letter ${letterId} is another one`)
  return { ...text, fixedAt, sha256 }
}

/** Null while nothing is fixed, and for what was approved before fair copies were kept. */
export async function fairCopyOf(box: Box, store: Store, { agencyId, id }: CaseLetter): Promise<OpenedCopy | null> {
  const copy = await store.letters.fairCopy(agencyId, id)
  return copy && openCopy(box, copy)
}

/** Keeps a letter as it is printed on that day, in the transaction of what makes it final. */
export async function fixCopy(
  { sealer, digest, clock }: CasePorts,
  store: Store,
  { letter, kind, date }: { readonly letter: CaseLetter; readonly kind: Letter; readonly date: LocalDate },
  document: Document,
): Promise<void> {
  const { agencyId, id: letterId, caseId } = letter
  const text: FairText = { document, demonstration: (await agencyOf(store, letter)).demonstration }
  await store.letters.addFairCopy({
    ...{ agencyId, letterId, caseId, sealed: sealJson(sealer, scope(agencyId, letterId), text) },
    ...{ sha256: digest(JSON.stringify(text)), law: lawOf(date), template: digest(JSON.stringify(kind)) },
    fixedAt: clock.now(),
  })
}

/** For the trail, whose chain then says which copy it was. */
export async function noteOfCopy(store: Store, { agencyId, id }: CaseLetter): Promise<{ readonly sha256?: string }> {
  const copy = await store.letters.fairCopy(agencyId, id)
  return copy ? { sha256: copy.sha256 } : {}
}
