import type { LocalDate } from '#core/shared/index'
import type { ApplicantKind } from '../applicants.ts'
import type { Outcome } from '../outcomes.ts'

/** An application for information, or a request to correct one's own record (REG-41), which is no application and not counted. */
export type CaseKind = 'disclosure' | 'ownRecord'

export type ApplicantKey = ApplicantKind['key']

/** A row of table 三, r3 to r23. */
export type OutcomeRow = Outcome['row']

/** Who applies: an id, and the column of table 三, fixed at registration (T3-7). Names and contacts are kept elsewhere, sealed. */
export interface CaseApplicant {
  readonly partyId: string
  readonly kind: ApplicantKey
}

/** An agent acts for the principal and hands in a signed authorisation (T3-6). */
export interface CaseAgent {
  readonly partyId: string
  readonly authorised: boolean
}

/** What is asked for (REG-29a). There is no purpose: the law no longer asks for one. */
export interface RequestText {
  readonly subject: string
  readonly description: string
  readonly documentNumber: string | null
  /** The form wanted, and the way to get it (REG-40). Null = not stated, which a correction may ask for. */
  readonly carrier: 'paper' | 'electronic' | 'other' | null
  readonly way: 'post' | 'email' | 'pickUp' | 'readOnSite' | 'online' | null
}

/** What a correction asks for (REG-30.1, REG-30a). */
export type CorrectionCause = 'identityOrContact' | 'description' | 'form'

/** Who is consulted: silence of a third party is no consent, that of a joint maker is (REG-32.3, REG-34). */
export type Consulted = 'thirdParty' | 'jointMaker' | 'otherOrgan'

/** Facts of an outcome by their id in the letters: text, day, or list. */
export type OutcomeFacts = Readonly<Record<string, string | readonly string[]>>

/** One matter of the application and what becomes of it. */
export interface DecidedItem {
  readonly row: OutcomeRow
  /** r13: searched and not there (36(4)), or another organ's (36(5)). r13 or r12 (DB-33), r23 or r13 (DB-31) for the two others. */
  readonly ground: 'notFound' | 'notOurs' | 'stateArchive' | 'partyAffairs' | null
  /** r17: the earlier reply of this organ to the same applicant (36(6)). */
  readonly earlier: { readonly number: string; readonly day: LocalDate } | null
  readonly facts: OutcomeFacts
}

/** Disclosed although the third party refuses: why the public interest asks for it (REG-32.5). */
export interface Override {
  readonly consultationId: string
  readonly publicInterest: string
}

/** What a review ends in (REG-17): it may go to approval, or goes back to whoever drafted it. */
export type ReviewConclusion = 'agree' | 'return'

export type CaseRelation = 'sameApplicant' | 'sameInformation' | 'repeats' | 'answeredTogether' | 'splitFrom'

/** What orders that the organ decides anew (T3-10, CLK-12); `ownMotion` = it corrects itself. */
export type OrderSource = 'reconsideration' | 'judgment' | 'ownMotion'

export type OwnRecordResult = 'corrected' | 'notCorrected' | 'transferred' | 'directed'
