export { CHANNELS, type Channel, type ChannelRule, type ReceiptGround } from './channels.ts'
export type { ApplicantNature, CaseCommand, CaseCommandType } from './commands.ts'
export { type CaseContext, type CaseReadings, DEFAULT_CASE_READINGS } from './context.ts'
export { DELIVERIES, type Delivery, type DeliveryRule } from './deliveries.ts'
export type { CaseEvent, CaseEventType } from './events.ts'
export type {
  CaseAgent,
  CaseApplicant,
  CaseKind,
  CaseRelation,
  Consulted,
  CorrectionCause,
  DecidedItem,
  OrderSource,
  OutcomeFacts,
  OutcomeRow,
  Override,
  OwnRecordResult,
  RequestText,
} from './parts.ts'
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
