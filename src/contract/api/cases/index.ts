export { actOnCase, assignHandler, listCases, registerCase, showCase, tryStep } from './cases.ts'
export type { StepCommandJson } from './commands.ts'
export {
  addCaseFile,
  CASE_FILE_CONTENT,
  caseFileParams,
  eraseCaseFile,
  ORIGINALS,
  PRINTED_CASE_FILE,
  printedCaseFileParams,
  printedCaseFileQuery,
} from './files.ts'
export {
  changeLetter,
  draftLetter,
  LETTER_FILE,
  letterFileParams,
  listLetters,
  moveLetter,
  removeLetter,
  showLetter,
  tryLetter,
} from './letters.ts'
export { CASES_TEMPLATE, registerMany } from './many.ts'
export { addComment, addSavedView, listSavedViews, removeSavedView, watchCase } from './notes.ts'
export { findApplicant, showParty } from './parties.ts'
export { openCell, showTableThree } from './table-three.ts'
