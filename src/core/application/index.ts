export { APPLICANT_KINDS, type ApplicantKind } from './applicants.ts'
export * from './case/index.ts'
export * from './case-letters/index.ts'
export {
  type ClockReadings,
  type Consultation,
  consultationEnd,
  DEFAULT_CLOCK_READINGS,
  periodFrom,
  type ReplyClock,
  type ReplyHistory,
  replyClock,
  STARTS,
} from './clock.ts'
export { type DeadlineQuestion, deadlineTerm } from './deadline.ts'
export { type DeadlineField, type DeadlineProblem, type DeadlineTexts, deadlineQuestion } from './deadline-texts.ts'
export { feeStandard, monthReckoning } from './fee-words.ts'
export {
  type CountedApplication,
  FEE_LAW,
  FEE_NOTICE_FACTS,
  type FeeChoice,
  type FeeFacts,
  type FeeMode,
  type FeeNoticeFact,
  type FeePayment,
  feeChoices,
  feeReckoning,
  feeSentence,
  feesOfYear,
  missingFeeFacts,
  monthNumber,
  pageFee,
  pieceFee,
  pieceFees,
} from './fees.ts'
export * from './file/index.ts'
export * from './letters/index.ts'
export { likeness } from './likeness.ts'
export * from './online/index.ts'
export { OUTCOMES, type Outcome, type OutcomeGroup } from './outcomes.ts'
export { comparable, isBody, NO_CONTACT, type PartyFacts, partyCautions, partyFault, shownName } from './party.ts'
export { PERIODS, type Period } from './periods.ts'
export { REMEDY_PERIODS, type RemedyPeriod, remedyTerm } from './remedies.ts'
export { tellReminder } from './reminder-words.ts'
export {
  APPLICANT_ACTS,
  type ApplicantAct,
  REMINDER_KINDS,
  type Reminded,
  type Reminder,
  type ReminderKind,
  reminderHorizon,
  remindersOf,
  toldAtOnce,
  toldOfApplicant,
} from './reminders.ts'
export * from './sheet/index.ts'
export { type CountedCell, type TableColumn, type TableRow, tableThree } from './table-three.ts'
