import type { CaseState, CaseStatus } from '../case/state.ts'
import { type Letter, type LetterId, letterOf } from '../letters/index.ts'
import { closingLetters } from './closing.ts'
import type { LetterSources } from './sources.ts'

const isIn =
  (...statuses: readonly CaseStatus[]) =>
  ({ status }: CaseState): boolean =>
    statuses.includes(status)

const open = isIn('handling', 'awaitingCorrection', 'awaitingPayment', 'redeciding', 'decided', 'approved')
const isDisclosure = ({ kind }: CaseState): boolean => kind === 'disclosure'
const consults = (state: CaseState, whom: string): boolean => state.consultations.some((c) => c.whom === whom)

type When = (state: CaseState) => boolean

/** When a case can need a paper that is no reply (rules.md 5.2). */
const PAPERS: readonly (readonly [LetterId, When])[] = [
  ['DOC-1', (s) => isDisclosure(s) && s.channel === 'oral'],
  ['DOC-2', isDisclosure],
  ['DOC-3', (s) => isDisclosure(s) && s.received !== null],
  ['DOC-4', (s) => isDisclosure(s) && isIn('handling', 'awaitingCorrection')(s)],
  ['DOC-5', (s) => isDisclosure(s) && isIn('handling')(s)],
  ['DOC-6', (s) => isDisclosure(s) && isIn('handling')(s)],
  ['DOC-7', (s) => isDisclosure(s) && open(s)],
  ['DOC-8', (s) => open(s) && consults(s, 'thirdParty')],
  ['DOC-9', (s) => open(s) && consults(s, 'thirdParty')],
  ['DOC-10', (s) => open(s) && s.consultations.some(({ opinion }) => opinion?.agrees === false)],
  ['DOC-11', (s) => isDisclosure(s) && open(s)],
  ['DOC-12', open],
  ['DOC-13', (s) => isDisclosure(s) && isIn('handling', 'awaitingPayment')(s)],
  ['DOC-16', isIn('awaitingCorrection', 'awaitingPayment', 'handling', 'redeciding', 'approved', 'sent', 'closed')],
  ['DOC-18', (s) => s.draft !== null],
  ['DOC-19', (s) => s.searches.some(({ recorded }) => recorded !== null)],
  ['DOC-20', (s) => isDisclosure(s) && open(s)],
  ['DOC-21', (s) => isDisclosure(s) && open(s)],
]

/** The letters that can be written where the case stands: first those that tell its result. */
export function lettersNow(sources: Pick<LetterSources, 'state' | 'events'>): readonly Letter[] {
  const papers = PAPERS.filter(([, when]) => when(sources.state)).map(([id]) => letterOf(id))
  return [...closingLetters(sources), ...papers]
}
