import type { CaseStore } from '#app/ports'
import type { Queries } from '../../query.ts'
import { casesOn } from './cases.ts'
import { caseFilesOn } from './files.ts'
import { lettersOn } from './letters.ts'
import { caseNotesOn } from './notes.ts'
import { partiesOn } from './parties.ts'
import { tallyOn } from './tally.ts'

export const caseStoreOn = (db: Queries): CaseStore => ({
  parties: partiesOn(db),
  cases: casesOn(db),
  tally: tallyOn(db),
  letters: lettersOn(db),
  caseFiles: caseFilesOn(db),
  ...caseNotesOn(db),
})
