export { type ApplyTexts, applicationFrom, applyTexts, type OnlineApplication } from './application-form.ts'
export {
  COMPLAINT_FIELDS,
  COMPLAINT_MATTERS,
  type ComplaintContent,
  type ComplaintField,
  type ComplaintTexts,
  complaintFrom,
  complaintTexts,
} from './complaint-form.ts'
export {
  asksPerson,
  asksRequest,
  type CorrectionTexts,
  correctionFrom,
  correctionTexts,
  knownTexts,
} from './correction-form.ts'
export {
  APPLY_FIELDS,
  type ApplyField,
  CARRIERS,
  type CorrectionField,
  IDENTITY_KINDS,
  NATURES,
  WAYS,
} from './fields.ts'
export { type ApplicationFigures, applicationFigures } from './figures.ts'
export { followCode, groupedCode, typedCode, typedNumber } from './follow-code.ts'
export type { FormProblem, FormTexts } from './hearing.ts'
export { LONGEST_DESCRIPTION } from './request-form.ts'
export { APPLICANT_STATUS, tellApplicant } from './tell-applicant.ts'
