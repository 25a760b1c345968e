import type { CaseEventType } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'
import type { Sentence } from './sentence.ts'

const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** What happened in a case, in few words: the whole sentence, with its article, stands in the case's own history. */
const EVENTS: Readonly<Record<CaseEventType, Bilingual>> = {
  applicationArrived: both('登记', 'registered'),
  applicationReceived: both('确定收到之日', 'day of receipt fixed'),
  registrationCorrected: both('更正登记', 'registration corrected'),
  applicationSplit: both('按一事一申请拆分', 'split'),
  caseLinked: both('关联另一件申请', 'linked to another'),
  sectionAssigned: both('交承办股室', 'given to a section'),
  searchAsked: both('交股室检索', 'search asked for'),
  searchRecorded: both('登记检索结果', 'search recorded'),
  correctionAsked: both('告知补正', 'correction asked for'),
  correctionNoticeServed: both('补正告知书送达', 'correction notice served'),
  correctionReceived: both('收到补正', 'correction received'),
  applicantSpokenTo: both('与申请人沟通', 'applicant spoken to'),
  reasonsAsked: both('要求说明理由', 'reasons asked for'),
  reasonsJudged: both('判断理由', 'reasons judged'),
  periodDelayed: both('确定延迟答复的期限', 'delayed period set'),
  replyExtended: both('延长答复期限', 'reply extended'),
  extensionProposed: both('提请延长答复期限', 'extension asked for'),
  extensionDeclined: both('不同意延长答复期限', 'extension declined'),
  consultationSent: both('征求意见', 'consultation sent'),
  consultationServed: both('征求意见书送达', 'consultation served'),
  opinionReceived: both('收到意见', 'opinion received'),
  thirdPartyTold: both('书面告知第三方', 'third party told'),
  feeNoticed: both('通知收费', 'fee noticed'),
  feeNoticeServed: both('收费通知送达', 'fee notice served'),
  feePaid: both('缴费', 'fee paid'),
  replyDecided: both('作出处理决定', 'reply decided'),
  applicationLapsed: both('不再处理', 'handled no longer'),
  ownRecordDecided: both('处理更正请求', 'request for correction decided'),
  replyReturned: both('退回重办', 'draft sent back'),
  replyReviewed: both('公开审查', 'reply reviewed'),
  replyApproved: both('批准答复', 'reply approved'),
  replySent: both('发出答复', 'reply sent'),
  replyDelivered: both('送达', 'reply served'),
  deliveryFailed: both('没有送达', 'service failed'),
  applicationWithdrawn: both('撤回', 'withdrawn'),
  caseArchived: both('归档', 'archived'),
  orderReceived: both('收到复议决定或者判决', 'order to decide anew received'),
}

/** By the actions under which the steps of a case stand in the trail. */
export const CASE_EVENT_SENTENCES: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(EVENTS).map(([type, { zh, en }]) => [
    `case.${type}`,
    (said) => ({ zh: `申请 ${said('number')}：${zh}`, en: `Application ${said('number')}: ${en}` }),
  ]),
)
