import { type Bilingual, inChinese } from '#core/shared/index'
import { DELIVERIES } from '../case/deliveries.ts'
import type { EventTold } from '../case/event-words.ts'
import type { CaseEvent, CaseEventType } from '../case/events.ts'
import { ORDER_NAMES } from '../case/names.ts'
import type { CaseStatus } from '../case/state.ts'
import { tellEvent } from '../case/tell-event.ts'

type ApplicantWords<T extends CaseEventType> = (event: CaseEvent<T>) => Bilingual
const t = (zh: string, en: string): Bilingual => ({ zh, en })

/** Work inside the agency, and what others said, is not for the applicant to read. */
const INSIDE = null

/**
 * What the applicant is told of each event: the words of the notice that goes to him anyway. No section, no officer, no third party, no draft;
 * reasons only where the law has them told (Arts. 30, 33(2), 35).
 */
const WORDS: { readonly [T in CaseEventType]: ApplicantWords<T> | null } = {
  applicationArrived: () => t('申请送到本机关。', 'The application reached the agency.'),
  applicationReceived: ({ day }) =>
    t(
      `收到申请之日为${inChinese(day)}，从次日起计算答复期限。`,
      `Received on ${day}; the period runs from the next day.`,
    ),
  registrationCorrected: ({ now }) =>
    now.received
      ? t(
          `登记有更正：收到申请之日为${inChinese(now.received)}。`,
          `The registration was corrected: received on ${now.received}.`,
        )
      : t('登记的内容有更正。', 'The registration was corrected.'),
  applicationSplit: ({ parts }) =>
    t(`按一事一申请分为 ${parts.length} 件办理，各件编号另行告知。`, `Handled as ${parts.length} applications.`),
  caseLinked: INSIDE,
  sectionAssigned: INSIDE,
  searchAsked: INSIDE,
  searchRecorded: INSIDE,
  correctionAsked: ({ matters, days }) =>
    t(
      `需要您补正：${matters}。补正期限 ${days} 个工作日。`,
      `A correction is needed within ${days} working days: ${matters}`,
    ),
  correctionNoticeServed: () => t('补正告知书已经送达您。', 'You received the notice of correction.'),
  correctionReceived: () => t('收到您的补正。', 'Your correction was received.'),
  applicantSpokenTo: () => t('与您沟通了申请的内容。', 'The content was talked over with you.'),
  reasonsAsked: ({ days }) =>
    t(`请您在 ${days} 个工作日内说明理由。`, `You are asked for reasons within ${days} working days.`),
  reasonsJudged: INSIDE,
  periodDelayed: ({ days, reason }) =>
    t(`答复时间延迟 ${days} 个工作日：${reason}。`, `The reply is delayed by ${days} working days: ${reason}`),
  replyExtended: ({ days, reason }) =>
    t(`答复期限延长 ${days} 个工作日：${reason}。`, `The period is extended by ${days} working days: ${reason}`),
  extensionProposed: INSIDE,
  extensionDeclined: INSIDE,
  consultationSent: ({ whom }) =>
    whom === 'thirdParty'
      ? t('征求第三方意见，所需时间不计入答复期限。', 'A third party is consulted; the time for it is not counted.')
      : t('征求其他机关意见，所需时间不计入答复期限。', 'Another organ is consulted; the time for it is not counted.'),
  consultationServed: INSIDE,
  opinionReceived: INSIDE,
  thirdPartyTold: INSIDE,
  feeNoticed: ({ yuan, wayToPay }) =>
    t(
      `请您缴纳信息处理费 ${yuan} 元。缴费方式：${wayToPay}。`,
      `A handling fee of ${yuan} yuan is due. To pay: ${wayToPay}`,
    ),
  feeNoticeServed: () => t('收费通知已经送达您。', 'You received the notice of the fee.'),
  feePaid: ({ yuan }) => t(`收到您缴纳的 ${yuan} 元。`, `Your payment of ${yuan} yuan was received.`),
  replyDecided: INSIDE,
  applicationLapsed: INSIDE,
  ownRecordDecided: INSIDE,
  replyReturned: INSIDE,
  replyReviewed: INSIDE,
  replyApproved: INSIDE,
  replySent: ({ number, delivery }) =>
    t(
      `发出答复 ${number}（${DELIVERIES[delivery].name.zh}）。`,
      `The reply ${number} was sent ${DELIVERIES[delivery].name.en}.`,
    ),
  replyDelivered: () => t('答复送达您。', 'The reply reached you.'),
  deliveryFailed: () => t('答复没有送到，请与公开工作机构联系。', 'The reply did not reach you: contact the office.'),
  applicationWithdrawn: () => t('您撤回了申请，不再办理。', 'You withdrew the application.'),
  caseArchived: INSIDE,
  orderReceived: ({ source }) =>
    t(`根据${ORDER_NAMES[source].zh}重新办理。`, `Decided anew: ${ORDER_NAMES[source].en}.`),
}

function words<T extends CaseEventType>(event: CaseEvent<T>): Bilingual | null {
  const tell: ApplicantWords<T> | null = WORDS[event.type]
  return tell?.(event) ?? null
}

/** The sentence for the applicant, with its basis; null for what stays inside the agency. */
export function tellApplicant(event: CaseEvent): EventTold | null {
  const text = words(event)
  return text && { text, basis: tellEvent(event).basis }
}

/** Where a case stands, for the applicant: a draft is no more than work under way. */
export const APPLICANT_STATUS: Readonly<Record<CaseStatus, Bilingual>> = {
  arrived: t('等待确认收到', 'receipt to be confirmed'),
  handling: t('正在办理', 'being handled'),
  awaitingCorrection: t('等您补正', 'your correction is awaited'),
  awaitingPayment: t('等您缴费', 'your payment is awaited'),
  redeciding: t('正在重新办理', 'being decided anew'),
  decided: t('正在办理', 'being handled'),
  approved: t('正在办理', 'being handled'),
  sent: t('答复已经发出', 'the reply was sent'),
  closed: t('已经办结', 'concluded'),
  archived: t('已经办结', 'concluded'),
  split: t('已经拆分办理', 'split'),
}
