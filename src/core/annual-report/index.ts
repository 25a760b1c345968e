export { type BatchOutcome, type BatchVerdict, batchOutcome } from './batch/outcome.ts'
export { type ReturnedReport, returnNotice } from './batch/return-notice.ts'
export { type BatchLine, batchSummary } from './batch/summary.ts'
export { type NumberChange, withNumbers } from './batch/with-numbers.ts'
export { yearBefore } from './batch/year-before.ts'
export { type CellDifference, type Comparison, compareReports } from './compare/compare.ts'
export type { MeasureFate } from './compare/measures.ts'
export type { SentenceChange, TextComparison } from './compare/texts.ts'
export {
  type CellChange,
  type Diagnosis,
  type DiagnosisGroup,
  diagnose,
  diagnoseNumbers,
  type Repair,
} from './diagnose/diagnose.ts'
export * from './form/index.ts'
export { type RecogniseHint, recognise } from './recognise/recognise.ts'
export * from './report.ts'
export { agencyTreeFromRows, type ListProblem } from './roll-up/agency-list.ts'
export type { AreaDifference, Trace } from './roll-up/differences.ts'
export type { Filing } from './roll-up/filings.ts'
export type { RollUpIssue } from './roll-up/issues.ts'
export { type RollUp, rollUp } from './roll-up/roll-up.ts'
export { CELL_COUNT, sumUp } from './roll-up/sum.ts'
export { type AgencyTree, agencyTree, type Body, type BodyKind, type TreeProblem } from './roll-up/tree.ts'
export { type CheckOptions, check } from './rules/check.ts'
export type { Finding, Severity, Verdict } from './rules/finding.ts'
export { IDENTITIES, type LinearIdentity } from './rules/identities.ts'
export { numbersHold } from './rules/numbers-hold.ts'
export { RULES } from './rules/registry.ts'
export type { Basis, Rule } from './rules/rule.ts'
export { CHECK_SETTING_WORDS, type CheckSettings, DEFAULT_CHECK_SETTINGS } from './rules/settings.ts'
export { checkNumbers, type SumCause, type SumFault } from './rules/sums.ts'
export { reportDocument } from './to-document.ts'
export { type CellVector, vectorOf } from './vector.ts'
