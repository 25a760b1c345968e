import type { OutcomeRow } from './parts.ts'
import type { CaseState } from './state.ts'
import { type Caution, caution } from './step.ts'

/** REG-44: others want the same, and it is given: once published, nobody has to apply for it again. */
export const mayBePublished = ({ links }: CaseState, row: OutcomeRow | null | undefined): Caution | null =>
  caution(
    row === 'r3' && links.some(({ relation }) => relation === 'sameInformation'),
    'REG-44',
    '不止一件申请要这一信息，而且可以公开：请考虑纳入主动公开。',
    'More than one application asks for it, and it may be disclosed: consider publishing it.',
  )
