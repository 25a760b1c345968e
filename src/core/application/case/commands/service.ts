import { type Failure, inChinese } from '#core/shared/index'
import { needText, notBefore, refuse } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { ClockContext } from '../context.ts'
import { DELIVERIES, type Delivery } from '../deliveries.ts'
import { clockOf } from '../obligations.ts'
import type { RequestText } from '../parts.ts'
import { mayBePublished } from '../repeated-subject.ts'
import type { CaseState } from '../state.ts'
import { BOTH_KINDS, caution, NOT_DECIDED, type Step } from '../step.ts'
import { draftOf } from './approval.ts'

/** REG-32.5: who is overridden is told first. */
function notTold({ consultations, draft }: CaseState): Failure | null {
  const overridden = draft?.overrides.map((o) => o.consultationId) ?? []
  const left = consultations.find((c) => overridden.includes(c.id) && !c.told)
  return left ? refuse('case-third-party-not-told', 'REG-32.5', { id: left.id }) : null
}

const lastDay = (state: CaseState, context: ClockContext) =>
  clockOf(state, context).find((o) => o.what === 'reply' || o.what === 'order')?.due.due ?? null

function sendingFault({ number, delivery }: CaseCommand<'sendReply'>): Failure | null {
  const lawful = DELIVERIES[delivery].counts !== 'refused'
  return lawful ? needText(number, '文号', 'DOC-15') : refuse('case-courier', 'CLK-9')
}

/** REG-40: by which deliveries the information comes in the way that was asked for. */
const DELIVERED_AS: Readonly<Record<NonNullable<RequestText['way']>, readonly Delivery[]>> = {
  post: ['post'],
  email: ['electronic'],
  online: ['electronic'],
  pickUp: ['inPerson', 'entrusted'],
  readOnSite: ['inPerson'],
}

const givenOtherwise = ({ draft, request: { way } }: CaseState, delivery: Delivery): boolean =>
  (draft?.row === 'r3' || draft?.row === 'r4') && way !== null && !DELIVERED_AS[way].includes(delivery)

/** CLK-8 to CLK-10. */
export const sendReply: Step<'sendReply'> = {
  name: { zh: '发出答复', en: 'send the reply' },
  who: 'office',
  rules: ['REG-40', 'REG-44', 'CLK-8', 'CLK-9', 'CLK-10', 'DOC-15'],
  kinds: BOTH_KINDS,
  from: ['approved'],
  barred: NOT_DECIDED,
  consequence: (state, context) => {
    const last = lastDay(state, context)
    return {
      zh: `邮政寄送的，交邮之日即为答复之日；当面、委托的以签收之日，电子的以到达之日为准。${last ? `${inChinese(last)}是最后一日。` : ''}`,
      en: `By post the day of posting is the day of the reply; handed over it is the day of signing, electronically that of arrival.${last ? ` ${last} is the last day.` : ''}`,
    }
  },
  ready: notTold,
  check: (state, command) => {
    const { approved, decided } = draftOf(state)
    return sendingFault(command) ?? notBefore(command.day, approved ?? decided, 'CLK-8')
  },
  cautions: (state, { day, delivery, posting }, context) => {
    const last = lastDay(state, context)
    return [
      caution(
        delivery === 'post' && !posting?.trim(),
        'CLK-8',
        '没有邮件号码，交邮之日难以证明。',
        'Without a postal number the day of posting is hard to prove.',
      ),
      caution(last !== null && day > last, 'REG-33', '答复已经逾期。', 'The reply is overdue.'),
      caution(
        last !== null && day === last && DELIVERIES[delivery].counts === 'arrived',
        'CLK-8',
        '今天是最后一日：不是邮政寄送的，今天送达才算按期。',
        'This is the last day: unless by post, it must reach the applicant today.',
      ),
      caution(
        givenOtherwise(state, delivery),
        'REG-40',
        '与申请人要求的获取方式不同：可能危及载体安全或者成本过高的，才改用其他适当方式。',
        'Not the way that was asked for: another is for what endangers the carrier or costs too much.',
      ),
      mayBePublished(state, state.draft?.row),
    ]
  },
  events: (_state, command, { by }) => [{ ...command, type: 'replySent', by }],
}

const unsigned = ({ replies }: CaseState): boolean => {
  const last = replies.at(-1)
  return last !== undefined && last.number !== null && last.delivered === null
}

/** The day that counts (in person, entrusted, electronic), or the proof of a posting. */
export const recordDelivery: Step<'recordDelivery'> = {
  name: { zh: '登记送达', en: 'record the service' },
  who: 'office',
  rules: ['CLK-8', 'CLK-10', 'DB-30', 'T3-12', 'DOC-16'],
  kinds: BOTH_KINDS,
  from: ['sent', 'closed'],
  barred: NOT_DECIDED,
  consequence: ({ status, draft }, { readings }) => {
    if (status === 'closed')
      return {
        zh: '申请人收到之日起计算复议、诉讼的期限；答复之日仍是交邮之日。',
        en: 'The periods of the remedies run from here; the day of the reply stays that of posting.',
      }
    const read = draft?.sent?.delivery === 'electronic' && readings.electronicService === 'reading'
    return {
      zh: `办结；${read ? '申请人确认阅读' : '送达'}之日为答复之日。`,
      en: `Concluded; the day of ${read ? 'reading' : 'service'} is the day of the reply.`,
    }
  },
  ready: (state) =>
    state.status === 'sent' || unsigned(state) ? null : refuse('case-part-done', 'CLK-8', { id: '送达' }),
  check: ({ draft, replies }, { day }) =>
    notBefore(day, (draft ? draft.sent?.day : replies.at(-1)?.day) ?? null, 'CLK-8'),
  events: (_state, command, { by }) => [{ ...command, type: 'replyDelivered', by }],
}

export const recordFailedDelivery: Step<'recordFailedDelivery'> = {
  name: { zh: '登记没有送达', en: 'record that the service failed' },
  who: 'office',
  rules: ['CLK-8', 'DOC-16'],
  kinds: BOTH_KINDS,
  from: ['sent'],
  barred: NOT_DECIDED,
  consequence: () => ({
    zh: '答复还没有作出，期限继续计算；请另选方式发出。',
    en: 'The reply has not been made and the period runs on: send it another way.',
  }),
  check: ({ draft }, { reason, day }) =>
    needText(reason, '没有送达的原因', 'DOC-16') ?? notBefore(day, draft?.sent?.day ?? null, 'CLK-8'),
  events: (_state, command, { by }) => [{ ...command, type: 'deliveryFailed', by }],
}
