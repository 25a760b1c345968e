import { discloses } from './commands/approval.ts'
import type { CaseState } from './state.ts'

/** Decisions inside the agency: the review of Art. 17, the approval of the reply, the head's word on an extension (REG-17, REG-33.3, REG-45). */
export const AWAITED = ['review', 'approval', 'extension'] as const
export type Awaited = (typeof AWAITED)[number]

/** The decision that a case waits for now; null where nobody has to decide. */
export function awaitedOf({ status, draft, proposal }: CaseState): Awaited | null {
  if (status === 'handling') return proposal ? 'extension' : null
  if (status !== 'decided' || !draft) return null
  return discloses(draft) && !draft.reviewed ? 'review' : 'approval'
}
