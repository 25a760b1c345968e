import type { Failure } from '#core/shared/index'
import { needText, notBefore, refuse } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseState, Draft } from '../state.ts'
import { BOTH_KINDS, NOT_DECIDED, type Step } from '../step.ts'

export function draftOf({ draft }: CaseState): Draft {
  if (!draft) throw new Error('nothing was decided in this case')
  return draft
}

/** What may go out only after the review of Art. 17 (REG-17). */
export const discloses = ({ row }: Draft): boolean => row === 'r3' || row === 'r4'

/** A review that its own step recorded goes before a name. */
const reviewerOf = ({ reviewed }: Draft, named: string | null): string | null => reviewed?.by ?? named

/** REG-17: no disclosure without review. Nobody approves or reviews their own draft [C]. */
function approvalFault(draft: Draft, command: CaseCommand<'approveReply'>): Failure | null {
  const { approvedBy, day } = command
  const reviewedBy = reviewerOf(draft, command.reviewedBy)
  if (!approvedBy) return refuse('case-approval-missing', 'REG-45')
  if (discloses(draft) && !reviewedBy) return refuse('case-review-missing', 'REG-17')
  if (approvedBy === draft.decidedBy || reviewedBy === draft.decidedBy) return refuse('case-same-person', 'REG-45')
  return notBefore(day, draft.reviewed?.day ?? draft.decided, 'REG-45')
}

export const approveReply: Step<'approveReply'> = {
  name: { zh: '审查并批准答复', en: 'review and approve the reply' },
  who: 'leader',
  rules: ['REG-17', 'REG-45', 'DOC-18'],
  kinds: BOTH_KINDS,
  from: ['decided'],
  barred: NOT_DECIDED,
  consequence: () => ({
    zh: '答复可以编号发出。申请人此时还没有收到通知。',
    en: 'The reply may be numbered and sent. The applicant has not been told yet.',
  }),
  check: (state, command) => approvalFault(draftOf(state), command),
  events: (state, { day, reviewedBy, approvedBy }, { by }) =>
    approvedBy
      ? [{ type: 'replyApproved', day, reviewedBy: reviewerOf(draftOf(state), reviewedBy), approvedBy, by }]
      : [],
}

export const returnReply: Step<'returnReply'> = {
  name: { zh: '退回重办', en: 'send the draft back' },
  who: 'leader',
  rules: ['REG-45'],
  kinds: BOTH_KINDS,
  from: ['decided', 'approved'],
  barred: NOT_DECIDED,
  consequence: () => ({
    zh: '拟稿退回承办人，期限继续计算。',
    en: 'The draft goes back to the section; the period runs on.',
  }),
  check: (state, { reason, day }) =>
    needText(reason, '退回的理由', 'REG-45') ?? notBefore(day, draftOf(state).decided, 'REG-45'),
  events: (_state, command, { by }) => [{ ...command, type: 'replyReturned', by }],
}
