export { closingLetters, tellsResult } from './closing.ts'
export { letterFactsOf } from './facts.ts'
export { lettersNow } from './possible.ts'
export type { LetterAgency, LetterSources } from './sources.ts'
