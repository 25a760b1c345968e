import type { CaseState } from '#core/application/index'
import type { CaseLetter, CaseRecord, Id, Store } from '../../ports.ts'
import { stateOf } from '../case-box.ts'
import { partyMark } from '../party-mark.ts'
import type { CasePorts } from '../ports.ts'
import { letterContent } from './letter-box.ts'

type Box = Pick<CasePorts, 'sealer'>

/**
 * The applications that are answered with this one (T3-17): linked so, and of the same applicant, since a letter names who it is written to.
 * Several applicants with the same request get the same words in letters of their own.
 */
export async function answeredWith(
  { sealer }: Box,
  store: Store,
  { agencyId }: Pick<CaseRecord, 'agencyId'>,
  state: CaseState,
): Promise<readonly CaseRecord[]> {
  const ids = state.links.flatMap(({ caseId, relation }) => (relation === 'answeredTogether' ? [caseId as Id] : []))
  if (ids.length === 0) return []
  const mark = await partyMark(store, agencyId, state)
  const linked = await Promise.all(ids.map((id) => store.cases.byId(agencyId, id)))
  const marked = linked.map(async (one) => {
    const other = one && stateOf(sealer, one)
    return one && other && (await partyMark(store, agencyId, other)) === mark ? one.record : null
  })
  return mark === null ? [] : (await Promise.all(marked)).filter((record) => record !== null)
}

/** DOC-R5: letters of those applications, approved or sent, that name this one and so answer it, too. */
export async function jointLetters(
  box: Box,
  store: Store,
  record: CaseRecord,
  state: CaseState,
): Promise<readonly CaseLetter[]> {
  const others = await answeredWith(box, store, record, state)
  const letters = await Promise.all(others.map(({ agencyId, id }) => store.letters.ofCase(agencyId, id)))
  return letters
    .flat()
    .filter(({ status }) => status === 'approved' || status === 'sent')
    .filter((letter) => letterContent(box.sealer, letter)?.facts.otherCaseNumbers?.includes(record.number))
}
