import type { LetterFacts, Wording } from '#core/application/index'
import type { AgencyId, CaseLetter } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { STORED_SCOPES } from '../../stored-scopes.ts'
import { openJson, sealJson } from '../sealed-json.ts'

/** What a person put into a letter: its facts, and own words for the free parts. Rests sealed. */
export interface LetterContent {
  readonly facts: LetterFacts
  readonly wording: Wording
}

const { letter: scope } = STORED_SCOPES

export const sealLetter = (sealer: Sealer, agencyId: AgencyId, content: LetterContent): Uint8Array =>
  sealJson(sealer, scope(agencyId), content)

/** Null after the erasure. */
export const letterContent = (sealer: Sealer, { agencyId, sealed }: CaseLetter): LetterContent | null =>
  sealed && openJson<LetterContent>(sealer, scope(agencyId), sealed)
