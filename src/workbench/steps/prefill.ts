import type { Values } from './field.ts'
import type { CaseContent } from './shown.ts'

/** What the case says already of a step that answers somebody: the head decides on what the Office asked for. */
export function prefilled(command: string, content: Pick<CaseContent, 'proposal'> | null): Values {
  const proposal = content?.proposal
  return command === 'extendReply' && proposal ? { days: String(proposal.days), reason: proposal.reason } : {}
}
