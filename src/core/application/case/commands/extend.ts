import { inChinese } from '#core/shared/index'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import { replyTerm } from '../reply-period.ts'
import { DISCLOSURE, type Step } from '../step.ts'
import { periodEnded } from './reasons.ts'

/** REG-33.3, CLK-6: once, at most 20 working days, approved by the head of the Office, told before the first deadline. */
export const extendReply: Step<'extendReply'> = {
  name: { zh: '延长答复期限', en: 'extend the reply period' },
  who: 'head',
  rules: ['REG-33', 'CLK-6', 'DOC-6'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (state, context) => {
    const due = replyTerm(state, context)?.dueBeforeExtension
    const last = due ? inChinese(due) : '原期限'
    return {
      zh: `在${last}之后最多再加 ${PERIODS.extension.days} 个工作日；须经机构负责人同意，并在该日以前告知申请人。`,
      en: `Up to ${PERIODS.extension.days} working days after ${due ?? 'the first deadline'}; the head of the Office consents, and the applicant is told by then.`,
    }
  },
  ready: (state, day, context) =>
    state.extension
      ? refuse('case-extended-once', 'REG-33.3')
      : periodEnded(state, day, 'REG-33.3', context, 'dueBeforeExtension'),
  check: ({ received }, { days, reason, approvedBy, day }) =>
    (approvedBy ? null : refuse('case-approval-missing', 'REG-33.3')) ??
    wholeNumber(days, [1, PERIODS.extension.days], '延长的工作日', 'REG-33.3') ??
    needText(reason, '延期理由', 'DOC-6') ??
    notBefore(day, received, 'REG-33'),
  events: (_state, { day, days, reason, approvedBy }, { by }) =>
    approvedBy ? [{ type: 'replyExtended', day, days, reason, approvedBy, by }] : [],
}
