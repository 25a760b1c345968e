import type { CaseCommandType } from '#core/application/index'
import type { Grant, Relation } from '../grants.ts'
import { OFFICE_POLICY } from './office-policy.ts'

const OWN: readonly Relation[] = ['ownAgency']
const SECTION: readonly Relation[] = ['ownSection']

/** The Office does the daily work of disclosure (Art. 4). */
const OFFICE: Grant = { roles: { officer: OWN } }
/** A section does it for the cases that it was given. */
const OFFICE_OR_SECTION: Grant = { roles: { officer: OWN, clerk: SECTION } }
/** The head of the Office or a leader consents (REG-33.3, FEE-13). */
const CONSENT: Grant = { roles: { leader: OWN } }

/** Whoever reviews what is disclosed, under the secrecy law as well (Art. 17). */
const REVIEW: Grant = { roles: { reviewer: OWN } }

/** Who may take which step of a case; `core/application` says when it is lawful. */
const CASE_GRANTS = {
  registerApplication: OFFICE,
  confirmReceipt: OFFICE,
  correctRegistration: OFFICE,
  splitApplication: OFFICE,
  linkCase: OFFICE,
  assignSection: OFFICE,
  askSearch: OFFICE,
  recordSearch: OFFICE_OR_SECTION,
  askCorrection: OFFICE,
  recordCorrectionService: OFFICE,
  receiveCorrection: OFFICE,
  recordTalk: OFFICE_OR_SECTION,
  askReasons: OFFICE,
  judgeReasons: OFFICE,
  delayPeriod: CONSENT,
  proposeExtension: OFFICE,
  extendReply: CONSENT,
  declineExtension: CONSENT,
  consult: OFFICE,
  recordConsultationService: OFFICE,
  receiveOpinion: OFFICE,
  tellThirdParty: OFFICE,
  noticeFee: CONSENT,
  recordFeeService: OFFICE,
  recordPayment: OFFICE,
  lapse: OFFICE,
  withdraw: OFFICE,
  decideReply: OFFICE,
  decideOwnRecord: OFFICE,
  reviewReply: REVIEW,
  returnReply: { roles: { leader: OWN, reviewer: OWN } },
  approveReply: CONSENT,
  sendReply: OFFICE,
  recordDelivery: OFFICE,
  recordFailedDelivery: OFFICE,
  archiveCase: OFFICE,
  receiveOrder: OFFICE,
} as const satisfies Record<CaseCommandType, Grant>

type CaseUseCase = `case/${CaseCommandType}`

/** The same as use cases of the one table. */
const STEP_POLICY = Object.fromEntries(
  Object.entries(CASE_GRANTS).map(([command, grant]) => [`case/${command}`, grant]),
) as Readonly<Record<CaseUseCase, Grant>>

export const CASE_POLICY = { ...STEP_POLICY, ...OFFICE_POLICY }
