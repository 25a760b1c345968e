export { SEVERITY_LABELS, VERDICT_LABELS } from './labels.ts'
