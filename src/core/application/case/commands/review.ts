import { needText, notBefore, refuse } from '../checks.ts'
import { DISCLOSURE, NOT_DECIDED, type Step } from '../step.ts'
import { draftOf } from './approval.ts'

/** REG-17, DOC-18: nobody reviews their own draft [C]. What the review sends back is no draft any more. */
export const reviewReply: Step<'reviewReply'> = {
  name: { zh: '公开审查', en: 'review before disclosure' },
  who: 'reviewer',
  rules: ['REG-17', 'DOC-18'],
  kinds: DISCLOSURE,
  from: ['decided'],
  barred: NOT_DECIDED,
  consequence: () => ({
    zh: '同意的，送负责人批准；退回的，拟稿回到承办人，期限继续计算。',
    en: 'Agreed: it goes on to be approved. Sent back: the draft returns to the section; the period runs on.',
  }),
  ready: (state) => (draftOf(state).reviewed ? refuse('case-part-done', 'REG-17', { id: '公开审查' }) : null),
  check: (state, { conclusion, opinion, day }, { by }) => {
    const { decided, decidedBy } = draftOf(state)
    if (by === decidedBy) return refuse('case-same-person', 'REG-17')
    return (
      (conclusion === 'return' ? needText(opinion, '退回的审查意见', 'DOC-18') : null) ??
      notBefore(day, decided, 'REG-17')
    )
  },
  events: (_state, { day, conclusion, opinion }, { by }) => {
    const reviewed = { type: 'replyReviewed', day, conclusion, opinion, by } as const
    return conclusion === 'agree' ? [reviewed] : [reviewed, { type: 'replyReturned', day, reason: opinion ?? '', by }]
  },
}
