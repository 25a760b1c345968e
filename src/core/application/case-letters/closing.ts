import type { DecidedItem } from '../case/parts.ts'
import { type Letter, type LetterId, letterOf, repliesOf } from '../letters/index.ts'
import { type LetterSources, lastOf } from './sources.ts'

/** Where one row has several replies, the ground of the decision says which. */
const REPLY_OF_GROUND: Readonly<Record<NonNullable<DecidedItem['ground']>, LetterId>> = {
  notFound: 'RP-12',
  notOurs: 'RP-13',
  stateArchive: 'RP-24',
  partyAffairs: 'RP-23',
}

/** The letters that tell the applicant the result that was decided; none before the decision. */
export function closingLetters({ state, events }: Pick<LetterSources, 'state' | 'events'>): readonly Letter[] {
  const { draft, kind } = state
  if (draft === null) return []
  if (kind === 'ownRecord') return [letterOf('DOC-17')]
  if (draft.row === 'r21' || draft.row === 'r22') return [letterOf('DOC-14'), ...repliesOf(draft.row)]
  const replies = draft.row === null ? [] : repliesOf(draft.row)
  const [ground] = (lastOf(events, 'replyDecided')?.items ?? []).flatMap((item) => item.ground ?? [])
  const wanted = ground && replies.filter(({ id }) => id === REPLY_OF_GROUND[ground])
  return wanted && wanted.length > 0 ? wanted : replies
}

/** Whether a letter tells a result: then it goes out by the step of the case, with its approval and its proof. */
export const tellsResult = ({ id }: { readonly id: string }): boolean =>
  id.startsWith('RP-') || id === 'DOC-14' || id === 'DOC-17'
