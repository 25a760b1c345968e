import { archiveCase, receiveOrder } from './commands/after.ts'
import { approveReply, returnReply } from './commands/approval.ts'
import { consult, receiveOpinion, recordConsultationService, tellThirdParty } from './commands/consultation.ts'
import { correctRegistration } from './commands/correct-registration.ts'
import { askCorrection, receiveCorrection, recordCorrectionService } from './commands/correction.ts'
import { decideReply } from './commands/decide-reply.ts'
import { lapse, withdraw } from './commands/endings.ts'
import { declineExtension, extendReply, proposeExtension } from './commands/extend.ts'
import { noticeFee, recordFeeService, recordPayment } from './commands/fee.ts'
import { decideOwnRecord } from './commands/own-record.ts'
import { askReasons, delayPeriod, judgeReasons } from './commands/reasons.ts'
import { confirmReceipt } from './commands/receipt.ts'
import { reviewReply } from './commands/review.ts'
import { askSearch, assignSection, recordSearch } from './commands/sections.ts'
import { recordDelivery, recordFailedDelivery, sendReply } from './commands/service.ts'
import { linkCase, splitApplication } from './commands/split-and-link.ts'
import { recordTalk } from './commands/talk.ts'
import type { Step, StepType } from './step.ts'

/** Every step of a case after its registration, in the order of a file. */
export const STEPS: { readonly [T in StepType]: Step<T> } = {
  confirmReceipt,
  correctRegistration,
  splitApplication,
  linkCase,
  assignSection,
  askSearch,
  recordSearch,
  askCorrection,
  recordCorrectionService,
  receiveCorrection,
  recordTalk,
  askReasons,
  judgeReasons,
  delayPeriod,
  proposeExtension,
  extendReply,
  declineExtension,
  consult,
  recordConsultationService,
  receiveOpinion,
  tellThirdParty,
  noticeFee,
  recordFeeService,
  recordPayment,
  lapse,
  withdraw,
  decideReply,
  decideOwnRecord,
  reviewReply,
  returnReply,
  approveReply,
  sendReply,
  recordDelivery,
  recordFailedDelivery,
  archiveCase,
  receiveOrder,
}

export const STEP_TYPES = Object.keys(STEPS) as readonly StepType[]
