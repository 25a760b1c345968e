import { inChinese } from '#core/shared/index'
import { OUTCOMES } from '../outcomes.ts'
import { PERIODS } from '../periods.ts'
import { DELIVERIES } from './deliveries.ts'
import { type EventWords, regulation, told } from './event-words.ts'
import type { CaseEventType } from './events.ts'
import { CONCLUSION_NAMES, ORDER_NAMES, OWN_RECORD_NAMES } from './names.ts'
import type { OutcomeRow } from './parts.ts'

type Answered = Extract<
  CaseEventType,
  | `reply${'Decided' | 'Returned' | 'Reviewed' | 'Approved' | 'Sent' | 'Delivered'}`
  | `application${'Lapsed' | 'Withdrawn'}`
  | 'ownRecordDecided'
  | 'deliveryFailed'
  | 'caseArchived'
  | 'orderReceived'
>

const ART_17 = regulation('第十七条', 'Art. 17')
const ART_36 = regulation('第三十六条', 'Art. 36')
const ART_45 = regulation('第四十五条', 'Art. 45')
const SERVICE = DELIVERIES.post.basis
const ORDER_BASIS = {
  reconsideration: { zh: '行政复议法第六十四条', en: 'Reconsideration Law, Art. 64' },
  judgment: PERIODS.judgment.basis,
  ownMotion: ART_45,
}

/** The official label without number and note, after its group: `不予公开 · 属于国家秘密`. */
function labelOf(row: OutcomeRow): string {
  const outcome = OUTCOMES.find((o) => o.row === row)
  if (!outcome) return row
  const label = outcome.label.replace(/^(（.）|\d\.)/, '').replace(/（区分处理.*）$/, '')
  return outcome.group ? `${outcome.group.replace(/^（.）/, '')} · ${label}` : label
}

export const ANSWERING_WORDS: { readonly [T in Answered]: EventWords<T> } = {
  replyDecided: ({ row, reason }) =>
    told(ART_36, `拟定处理决定：${labelOf(row)}${reason ? `（${reason}）` : ''}`, `Decided: ${row} of table 三`),
  applicationLapsed: ({ row, reason }) =>
    told(
      row === 'r21' ? PERIODS.correction.basis : PERIODS.payment.basis,
      `不再处理：${reason}`,
      `Handled no longer (${row})`,
    ),
  ownRecordDecided: ({ result, reason }) =>
    told(
      regulation('第四十一条', 'Art. 41'),
      `${OWN_RECORD_NAMES[result].zh}：${reason}`,
      `Correction of the record: ${OWN_RECORD_NAMES[result].en}`,
    ),
  replyReturned: ({ reason }) => told(ART_45, `退回重办：${reason}`, 'The draft was sent back'),
  replyReviewed: ({ conclusion, opinion }) =>
    told(
      ART_17,
      `公开审查：${CONCLUSION_NAMES[conclusion].zh}${opinion ? `。${opinion}` : ''}`,
      `The review before disclosure: ${CONCLUSION_NAMES[conclusion].en}`,
    ),
  replyApproved: ({ reviewedBy }) =>
    told(
      regulation('第十七条、第四十五条', 'Arts. 17, 45'),
      reviewedBy ? '完成公开审查，批准答复' : '批准答复',
      reviewedBy ? 'Reviewed and approved' : 'Approved',
    ),
  replySent: ({ number, delivery }) =>
    told(
      DELIVERIES[delivery].basis,
      `发出 ${number}（${DELIVERIES[delivery].name.zh}）${DELIVERIES[delivery].counts === 'sent' ? '，交邮之日为答复之日' : ''}`,
      `Sent ${number} ${DELIVERIES[delivery].name.en}`,
    ),
  replyDelivered: () => told(SERVICE, '答复送达申请人', 'The reply reached the applicant'),
  deliveryFailed: ({ reason }) => told(SERVICE, `没有送达：${reason}`, 'The service failed'),
  applicationWithdrawn: ({ how }) => told(ART_45, `申请人撤回：${how}`, 'The applicant withdrew'),
  caseArchived: ({ folder }) => told(ART_45, `归档，案卷号 ${folder}`, `Archived in folder ${folder}`),
  orderReceived: ({ source, number, effective }) =>
    told(
      ORDER_BASIS[source],
      `${ORDER_NAMES[source].zh}${number ?? ''}，${inChinese(effective)}生效，重新处理`,
      `To be decided anew: ${ORDER_NAMES[source].en}, effective ${effective}`,
    ),
}
