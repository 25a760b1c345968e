import { type Failure, inChinese } from '#core/shared/index'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { ClockContext } from '../context.ts'
import { replyTerm } from '../reply-period.ts'
import type { CaseState } from '../state.ts'
import { DISCLOSURE, type Step } from '../step.ts'
import { periodEnded } from './reasons.ts'

type Longer = Pick<CaseCommand<'extendReply'>, 'days' | 'reason' | 'day'>

const firstDue = (state: CaseState, context: ClockContext) => replyTerm(state, context)?.dueBeforeExtension

/** REG-33.3: once, and before the first deadline. */
const mayExtend: Step<'extendReply'>['ready'] = (state, day, context) =>
  state.extension
    ? refuse('case-extended-once', 'REG-33.3')
    : periodEnded(state, day, 'REG-33.3', context, 'dueBeforeExtension')

const longerFault = ({ received, proposal }: CaseState, { days, reason, day }: Longer): Failure | null =>
  wholeNumber(days, [1, PERIODS.extension.days], '延长的工作日', 'REG-33.3') ??
  needText(reason, '延期理由', 'DOC-6') ??
  notBefore(day, proposal?.day ?? received, 'REG-33')

/** The Office asks the head for what only the head may do. */
export const proposeExtension: Step<'proposeExtension'> = {
  name: { zh: '提请延长答复期限', en: 'ask for an extension' },
  who: 'office',
  rules: ['REG-33', 'CLK-6'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (state, context) => {
    const due = firstDue(state, context)
    return {
      zh: `送负责人决定；同意以前期限不变，${due ? `仍是${inChinese(due)}` : '继续计算'}。`,
      en: `It goes to the head; until there is consent the period stays${due ? `: ${due}` : ' as it is'}.`,
    }
  },
  ready: (state, day, context) =>
    mayExtend(state, day, context) ?? (state.proposal ? refuse('case-proposal-open', 'REG-33.3') : null),
  check: longerFault,
  events: (_state, command, { by }) => [{ ...command, type: 'extensionProposed', by }],
}

/** REG-33.3, CLK-6: once, at most 20 working days, approved by the head of the Office, told before the first deadline. */
export const extendReply: Step<'extendReply'> = {
  name: { zh: '延长答复期限', en: 'extend the reply period' },
  who: 'head',
  rules: ['REG-33', 'CLK-6', 'DOC-6'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (state, context) => {
    const due = firstDue(state, context)
    const last = due ? inChinese(due) : '原期限'
    return {
      zh: `在${last}之后最多再加 ${PERIODS.extension.days} 个工作日；须经机构负责人同意，并在该日以前告知申请人。`,
      en: `Up to ${PERIODS.extension.days} working days after ${due ?? 'the first deadline'}; the head of the Office consents, and the applicant is told by then.`,
    }
  },
  ready: mayExtend,
  check: (state, command) =>
    (command.approvedBy ? null : refuse('case-approval-missing', 'REG-33.3')) ?? longerFault(state, command),
  events: (_state, { day, days, reason, approvedBy }, { by }) =>
    approvedBy ? [{ type: 'replyExtended', day, days, reason, approvedBy, by }] : [],
}

export const declineExtension: Step<'declineExtension'> = {
  name: { zh: '不同意延长', en: 'decline an extension' },
  who: 'head',
  rules: ['REG-33', 'CLK-6'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (state, context) => {
    const due = firstDue(state, context)
    return {
      zh: `期限不变，${due ? `${inChinese(due)}以前答复` : '按原期限答复'}。`,
      en: `The period stays: the reply is due ${due ? `on ${due}` : 'as before'}.`,
    }
  },
  ready: ({ proposal }) => (proposal ? null : refuse('case-none-open', 'REG-33.3', { id: '延长答复期限的提请' })),
  check: ({ proposal }, { reason, day }) =>
    needText(reason, '不同意的理由', 'REG-33.3') ?? notBefore(day, proposal?.day ?? null, 'REG-33.3'),
  events: (_state, command, { by }) => [{ ...command, type: 'extensionDeclined', by }],
}
