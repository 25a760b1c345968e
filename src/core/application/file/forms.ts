import type { Document } from '#core/document/index'

import { type LetterSources, letterFactsOf } from '../case-letters/index.ts'
import { type LetterId, letterDocument, letterOf } from '../letters/index.ts'
import { type DossierLeaf, sheet } from './dossier.ts'
import type { BoundLetter, DossierSources } from './sources.ts'

/** What stands at the beginning of every file: the form as it was taken down, the registration and the receipt. */
const INTAKE: readonly LetterId[] = ['DOC-1', 'DOC-2', 'DOC-3']

const isIntake = ({ id }: BoundLetter): boolean => INTAKE.some((intake) => intake === id)

const letterSheet = ({ name, number, document }: BoundLetter): DossierLeaf =>
  sheet(number === null ? name : `${name}（${number}）`, document)

/** The paper of the case where one was written, else filled in from the register. */
export const intakeLeaves = (sources: DossierSources): readonly DossierLeaf[] =>
  INTAKE.flatMap((id) => {
    const written = sources.letters.filter((letter) => letter.id === id)
    return written.length > 0 ? written.map(letterSheet) : filledIn(id, sources)
  })

export const letterLeaves = ({ letters }: DossierSources): readonly DossierLeaf[] =>
  letters.filter((letter) => !isIntake(letter)).map(letterSheet)

/** DOC-3 was given to the applicant or not: it is never made up afterwards. */
function filledIn(id: LetterId, sources: DossierSources): readonly DossierLeaf[] {
  if (id === 'DOC-3') return []
  const letter = letterOf(id)
  const { recorded, ...known } = sources
  const from: LetterSources = { ...known, events: recorded.map(({ event }) => event) }
  const made = letterDocument(letter, letterFactsOf(letter, from))
  return [sheet(letter.name, made.ok ? made.value : requestAsKept(letter.name, sources))]
}

/** Where the form lacks what the law asks of it, the words of the application as they were registered. */
function requestAsKept(title: string, { agency, state, applicants, caseNumber }: DossierSources): Document {
  const { subject, description, documentNumber } = state.request
  const said = [
    `申请编号：${caseNumber}`,
    `申请人：${applicants.map((facts) => facts?.name ?? '（已清除）').join('、')}`,
    `申请内容：${subject}`,
    ...(documentNumber === null ? [] : [`文号：${documentNumber}`]),
    ...description.split('\n').filter((line) => line.trim() !== ''),
  ]
  return {
    title: `${agency.name}\n${title}`,
    meta: [],
    blocks: said.map((text) => ({ kind: 'paragraph', role: 'body', text })),
  }
}
