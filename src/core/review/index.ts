export { REVIEW_RESULTS, REVIEW_ROUTES, type ReviewResult, type ReviewRoute } from './outcomes.ts'
