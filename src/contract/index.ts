export { type AnnualReportJson, annualReport } from './annual-report.ts'
export { type AuditOutputJson, auditOutput } from './audit-output.ts'
export { type CheckEntryJson, type CheckOutputJson, checkOutput } from './check-output.ts'
export {
  checkEntryToJson,
  checkOutputToJson,
  type EntrySource,
  failureEntryToJson,
  readEntryToJson,
} from './check-to-json.ts'
export { type CompareOutputJson, compareOutput } from './compare-output.ts'
export { compareOutputToJson } from './compare-to-json.ts'
export { type DeadlineOutputJson, deadlineOutput } from './deadline-output.ts'
export { deadlineOutputToJson } from './deadline-to-json.ts'
export type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from './endpoint.ts'
export { errorOutput } from './error-output.ts'
export { reportFromJson } from './report-from-json.ts'
export { reportJsonText, reportToJson } from './report-to-json.ts'
export { type SumOutputJson, sumOutput } from './sum-output.ts'
export { sumOutputToJson } from './sum-to-json.ts'
