import type { Bilingual } from '#core/shared/index'
import type { Reminder } from './reminders.ts'

/** What is due, as the end of a sentence. */
const NAMES = {
  reply: { zh: '答复', en: 'reply' },
  order: { zh: '重新处理', en: 'new reply that was ordered' },
  correctionNotice: { zh: '一次性告知补正', en: 'request to correct' },
  search: { zh: '检索', en: 'search' },
  correction: { zh: '申请人补正', en: 'applicant’s correction' },
  reasons: { zh: '申请人说明理由', en: 'applicant’s reasons' },
  payment: { zh: '申请人缴费', en: 'applicant’s payment' },
  thirdParty: { zh: '第三方提出意见', en: 'third party’s opinion' },
  jointMaker: { zh: '共同制作机关提出意见', en: 'joint maker’s opinion' },
  otherOrgan: { zh: '其他机关提出意见', en: 'other organ’s opinion' },
} as const satisfies Record<Reminder['what'], Bilingual>

/** What follows when others let their days pass. */
const AFTER_END: Readonly<Partial<Record<Reminder['what'], Bilingual>>> = {
  correction: { zh: '可以不再处理（第三十条）', en: 'it may be closed (Art. 30)' },
  payment: { zh: '可以不再处理（收费办法第六条）', en: 'it may be closed (Fee Rules, Art. 6)' },
  reasons: { zh: '请判断理由', en: 'judge the reasons' },
  thirdParty: {
    zh: '逾期未答复不视为同意，由本机关决定（第三十二条）',
    en: 'silence is no consent, and you decide (Art. 32)',
  },
  jointMaker: { zh: '逾期未答复视为同意（第三十四条）', en: 'silence is consent (Art. 34)' },
  otherOrgan: { zh: '答复期限继续计算', en: 'the reply period goes on' },
}

/** What waits for somebody's decision, was decided, or came from the applicant; the number follows the English words. */
const TOLD_AT_ONCE: Readonly<Partial<Record<Reminder['kind'], Bilingual>>> = {
  review: { zh: '的答复等待公开审查', en: 'A review before disclosure is asked for in' },
  approval: { zh: '的答复等待批准', en: 'Consent is asked for the reply to' },
  proposal: { zh: '提请延长答复期限，等您决定', en: 'An extension is asked for in' },
  declined: { zh: '的延长没有同意，请在原期限内答复', en: 'No extension was given in' },
  corrected: { zh: '的申请人从网上提交了补正，请继续办理', en: 'The applicant corrected' },
  paymentProof: { zh: '的申请人从网上提交了缴费凭证，请核对后登记缴费', en: 'Proof of the payment came in for' },
}

/** One sentence without personal data: the number, what is due, and when. It may leave the house by mail. */
export function tellReminder(number: string, reminder: Pick<Reminder, 'kind' | 'what' | 'due' | 'left'>): Bilingual {
  const { kind, what, due, left } = reminder
  const name = NAMES[what]
  const days = when(left)
  if (kind === 'withdrawn')
    return {
      zh: `${number} 已由申请人从网上撤回，不需要再答复。`,
      en: `The applicant withdrew ${number}: no reply is due.`,
    }
  const atOnce = TOLD_AT_ONCE[kind]
  if (atOnce)
    return {
      zh: `${number} ${atOnce.zh}，期限 ${due}（${days.zh}）。`,
      en: `${atOnce.en} ${number}; due on ${due} (${days.en}).`,
    }
  if (kind === 'ended') {
    const next = AFTER_END[what] ?? { zh: '请继续办理', en: 'go on' }
    return {
      zh: `${number} 的${name.zh}期限已于 ${due} 届满：${next.zh}。`,
      en: `${number}: the time for the ${name.en} ended on ${due}; ${next.en}.`,
    }
  }
  return {
    zh: `${number} 的${name.zh}期限 ${due}，${days.zh}。`,
    en: `${number}: the ${name.en} is due on ${due}, ${days.en}.`,
  }
}

function when(left: number): Bilingual {
  if (left === 0) return { zh: '今天到期', en: 'today' }
  if (left < 0) return { zh: `已超期 ${-left} 个工作日`, en: `overdue for ${counted(-left)}` }
  return { zh: `还剩 ${left} 个工作日`, en: `${counted(left)} left` }
}

const counted = (days: number): string => (days === 1 ? '1 working day' : `${days} working days`)
