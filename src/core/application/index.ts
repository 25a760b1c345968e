export { APPLICANT_KINDS, type ApplicantKind } from './applicants.ts'
export { OUTCOMES, type Outcome, type OutcomeGroup } from './outcomes.ts'
