export { AWAITED, type Awaited, awaitedOf } from './awaited.ts'
export { caseDocument } from './case-document.ts'
export { CHANNELS, type Channel, type ChannelRule, type ReceiptGround } from './channels.ts'
export { COMMAND_NAMES } from './command-names.ts'
export type { ApplicantNature, CaseCommand, CaseCommandType } from './commands.ts'
export { type CaseContext, type CaseReadings, type ClockContext, DEFAULT_CASE_READINGS } from './context.ts'
export { cautionsOf, decide, whyNot } from './decide.ts'
export { DELIVERIES, type Delivery, type DeliveryRule } from './deliveries.ts'
export { isDisclosureFixed } from './disclosing.ts'
export type { EventTold } from './event-words.ts'
export type { CaseEvent, CaseEventType } from './events.ts'
export { evolve, fold } from './evolve.ts'
export { CONSULTED_NAMES, SITUATION_NAMES } from './names.ts'
export { type BlockedStep, blockedSteps, type NextStep, nextSteps } from './next-steps.ts'
export { clockOf, daysLeft, isOverdue, type Obligation } from './obligations.ts'
export type {
  CaseAgent,
  CaseApplicant,
  CaseKind,
  CaseRelation,
  Consulted,
  CorrectionCause,
  DecidedItem,
  OrderSource,
  OutcomeRow,
  Override,
  OwnRecordResult,
  RequestText,
} from './parts.ts'
export { replyPeriod } from './reply-period.ts'
export { type SettledTerm, settledTerms } from './settled.ts'
export {
  CASE_STATUSES,
  type CaseState,
  type CaseStatus,
  type ConsultationState,
  type CorrectionState,
  type Draft,
  type FeeState,
  type OrderState,
  type ReasonsState,
  type SearchState,
  type ServedReply,
} from './state.ts'
export type { Caution, StepType } from './step.ts'
export { type CountedAs, countedAs, type TallyChange, tallyOf } from './tally.ts'
export { tellEvent } from './tell-event.ts'
export { type Cell, SITUATIONS, type Situation, TRANSITIONS } from './transitions.ts'
