import { inChinese } from '#core/shared/index'
import { PERIODS } from '../periods.ts'
import { CHANNELS } from './channels.ts'
import { type EventWords, regulation, told } from './event-words.ts'
import type { CaseEventType } from './events.ts'
import { CAUSE_NAMES, CONSULTED_NAMES, GROUND_NAMES, RELATION_NAMES } from './names.ts'
import { tellCorrection } from './tell-registration.ts'

type Handled = Extract<
  CaseEventType,
  | `application${'Arrived' | 'Received' | 'Split'}`
  | 'registrationCorrected'
  | 'caseLinked'
  | 'sectionAssigned'
  | `search${string}`
  | `correction${string}`
  | 'applicantSpokenTo'
  | `reasons${string}`
  | 'periodDelayed'
  | 'replyExtended'
  | `extension${string}`
  | `consultation${string}`
  | 'opinionReceived'
  | 'thirdPartyTold'
  | `fee${string}`
>

const ART_27 = regulation('第二十七条', 'Art. 27')
const ART_41 = regulation('第四十一条', 'Art. 41')
const ART_45 = regulation('第四十五条', 'Art. 45')
const ART_36_4 = regulation('第三十六条第四项', 'Art. 36(4)')
const ART_30 = PERIODS.correction.basis
const ART_35 = regulation('第三十五条', 'Art. 35')
const ONE_MATTER = { zh: '政府信息公开信息处理费管理办法第四条', en: 'Fee Rules, Art. 4' }
const FEE_RULES = PERIODS.payment.basis

export const HANDLING_WORDS: { readonly [T in Handled]: EventWords<T> } = {
  applicationArrived: ({ kind, channel, request }) =>
    kind === 'ownRecord'
      ? told(ART_41, `收到更正本人信息的请求：${request.subject}`, 'A request to correct one’s own record arrived')
      : told(ART_27, `${CHANNELS[channel].name.zh}：${request.subject}`, `Arrived ${CHANNELS[channel].name.en}`),
  applicationReceived: ({ day, ground }) =>
    told(
      regulation('第三十一条', 'Art. 31'),
      `收到申请之日为${inChinese(day)}（${GROUND_NAMES[ground].zh}）`,
      `Received on ${day}: ${GROUND_NAMES[ground].en}`,
    ),
  registrationCorrected: tellCorrection,
  applicationSplit: ({ parts, reason }) =>
    told(ONE_MATTER, `拆分为 ${parts.length} 件：${reason}`, `Split into ${parts.length} applications`),
  caseLinked: ({ caseId, relation }) =>
    told(
      ART_45,
      `关联 ${caseId}：${RELATION_NAMES[relation].zh}`,
      `Linked to ${caseId}: ${RELATION_NAMES[relation].en}`,
    ),
  sectionAssigned: ({ section, from, reason }) =>
    from === null
      ? told(ART_45, `交${section}承办`, `Assigned to ${section}`)
      : told(ART_45, `由${from}转${section}承办${reason ? `：${reason}` : ''}`, `Passed from ${from} to ${section}`),
  searchAsked: ({ section, task, days }) =>
    told(
      ART_45,
      `请${section}在 ${days} 个工作日内检索：${task}`,
      `Asked ${section} to search within ${days} working days`,
    ),
  searchRecorded: ({ found, where, keywords }) =>
    told(
      ART_36_4,
      `检索${where.join('、')}（${keywords.join('、')}）：${found ? '检索到相关信息' : '没有检索到'}`,
      `Searched: ${found ? 'found' : 'nothing found'}`,
    ),
  correctionAsked: ({ causes, matters, days }) =>
    told(
      ART_30,
      `一次性告知补正（${causes.map((c) => CAUSE_NAMES[c].zh).join('、')}），期限 ${days} 个工作日：${matters}`,
      `Asked for a correction within ${days} working days: ${causes.map((c) => CAUSE_NAMES[c].en).join(', ')}`,
    ),
  correctionNoticeServed: () => told(ART_30, '申请人收到补正告知书', 'The applicant received the notice of correction'),
  correctionReceived: ({ excuse }) =>
    excuse
      ? told(ART_30, `收到逾期的补正，有正当理由：${excuse}`, 'The correction came late, with a good reason')
      : told(ART_30, '收到补正', 'The correction was received'),
  applicantSpokenTo: ({ result, clear }) =>
    told(
      ART_30,
      `与申请人沟通，内容${clear ? '已经明确' : '仍不明确'}：${result}`,
      `Spoke with the applicant: ${clear ? 'clear now' : 'still unclear'}`,
    ),
  reasonsAsked: ({ facts, days }) =>
    told(ART_35, `要求 ${days} 个工作日内说明理由：${facts}`, `Asked for reasons within ${days} working days`),
  reasonsJudged: ({ sound, why }) =>
    told(ART_35, `理由${sound ? '合理' : '不合理'}：${why}`, `The reasons are ${sound ? 'sound' : 'not sound'}`),
  periodDelayed: ({ days, reason }) =>
    told(ART_35, `延迟 ${days} 个工作日答复：${reason}`, `The reply is delayed by ${days} working days`),
  replyExtended: ({ days, reason }) =>
    told(PERIODS.extension.basis, `延长 ${days} 个工作日：${reason}`, `Extended by ${days} working days`),
  extensionProposed: ({ days, reason }) =>
    told(
      PERIODS.extension.basis,
      `提请延长 ${days} 个工作日：${reason}`,
      `Asked the head for an extension by ${days} working days`,
    ),
  extensionDeclined: ({ reason }) =>
    told(PERIODS.extension.basis, `不同意延长：${reason}`, 'The head did not agree to the extension'),
  consultationSent: ({ whom, information }) =>
    told(
      PERIODS[whom].basis,
      `征求${CONSULTED_NAMES[whom].zh}意见：${information}`,
      `Consulted ${CONSULTED_NAMES[whom].en}`,
    ),
  consultationServed: () =>
    told(PERIODS.thirdParty.basis, '被征求意见方收到征求意见书', 'The consulted party received the letter'),
  opinionReceived: ({ agrees, grounds }) =>
    told(
      PERIODS.thirdParty.basis,
      `收到意见：${agrees ? '同意公开' : '不同意公开'}${grounds ? `，${grounds}` : ''}`,
      `The opinion: ${agrees ? 'agrees to the disclosure' : 'does not agree'}`,
    ),
  thirdPartyTold: ({ information, reasons }) =>
    told(
      PERIODS.thirdParty.basis,
      `书面告知第三方决定公开的内容和理由：${information}；${reasons}`,
      'The third party was told what is disclosed and why',
    ),
  feeNoticed: ({ yuan, mode }) =>
    told(
      FEE_RULES,
      `通知缴纳信息处理费 ${yuan} 元（${mode === 'piece' ? '按件' : '按量'}计收）`,
      `Notice of a fee of ${yuan} yuan, per ${mode}`,
    ),
  feeNoticeServed: () => told(FEE_RULES, '申请人收到收费通知', 'The applicant received the fee notice'),
  feePaid: ({ yuan, receipt }) =>
    told(FEE_RULES, `申请人缴费 ${yuan} 元，票据 ${receipt}`, `Paid ${yuan} yuan, receipt ${receipt}`),
}
