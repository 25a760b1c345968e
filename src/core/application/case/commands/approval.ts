import type { Failure } from '#core/shared/index'
import { needText, notBefore, refuse } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseState, Draft } from '../state.ts'
import { BOTH_KINDS, NOT_DECIDED, type Step } from '../step.ts'

export function draftOf({ draft }: CaseState): Draft {
  if (!draft) throw new Error('nothing was decided in this case')
  return draft
}

const discloses = ({ row }: Draft): boolean => row === 'r3' || row === 'r4'

/** REG-17: no disclosure without review. Nobody approves or reviews their own draft [C]. */
function approvalFault(draft: Draft, { reviewedBy, approvedBy, day }: CaseCommand<'approveReply'>): Failure | null {
  if (!approvedBy) return refuse('case-approval-missing', 'REG-45')
  if (discloses(draft) && !reviewedBy) return refuse('case-review-missing', 'REG-17')
  if (approvedBy === draft.decidedBy || reviewedBy === draft.decidedBy) return refuse('case-same-person', 'REG-45')
  return notBefore(day, draft.decided, 'REG-45')
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
  events: (_state, { day, reviewedBy, approvedBy }, { by }) =>
    approvedBy ? [{ type: 'replyApproved', day, reviewedBy, approvedBy, by }] : [],
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
