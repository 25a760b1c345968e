import type { ApplicantNature, PartyFacts } from '#core/application/index'
import { EMPTY_PARTY, type PartyForm, partyOf, withoutIdentity } from './party.ts'

/** What of an applicant was entered wrongly, as a form holds it: nothing is chosen beforehand. */
export interface CorrectedForm {
  readonly partyId: string
  readonly nature: string
  /** Whether name, paper or contact are entered anew. */
  readonly anew: boolean
  readonly party: PartyForm
}

export const NOTHING_CORRECTED: CorrectedForm = { partyId: '', nature: '', anew: false, party: EMPTY_PARTY }

interface CorrectedApplicant {
  readonly partyId: string
  readonly nature: ApplicantNature | null
  readonly facts: PartyFacts | null
}

/** As the step takes it; null where nothing of an applicant is corrected. */
export function applicantOf({ partyId, nature, anew, party }: CorrectedForm): CorrectedApplicant | null {
  if (nature === '' && !anew) return null
  return { partyId, nature: nature === '' ? null : (nature as ApplicantNature), facts: anew ? partyOf(party) : null }
}

/** What may rest in a draft on this computer. */
export const storableApplicant = (form: CorrectedForm): CorrectedForm => ({
  ...form,
  party: withoutIdentity(form.party),
})
