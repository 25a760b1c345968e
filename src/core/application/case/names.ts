import type { Bilingual } from '#core/shared/index'
import type { ReceiptGround } from './channels.ts'
import type {
  CaseRelation,
  Consulted,
  CorrectionCause,
  OrderSource,
  OwnRecordResult,
  ReviewConclusion,
} from './parts.ts'
import type { Situation } from './transitions.ts'

type Names<Key extends string> = Readonly<Record<Key, Bilingual>>

export const SITUATION_NAMES: Names<Situation> = {
  unregistered: { zh: '未登记', en: 'unregistered' },
  arrived: { zh: '待确认收到', en: 'receipt to be confirmed' },
  handling: { zh: '办理中', en: 'being handled' },
  awaitingCorrection: { zh: '待补正', en: 'correction awaited' },
  awaitingPayment: { zh: '待缴费', en: 'payment awaited' },
  redeciding: { zh: '重新办理', en: 'being decided anew' },
  decided: { zh: '待审批', en: 'under review' },
  approved: { zh: '待发出', en: 'to be sent' },
  sent: { zh: '待送达', en: 'on its way' },
  closed: { zh: '已办结', en: 'concluded' },
  archived: { zh: '已归档', en: 'archived' },
  split: { zh: '已拆分', en: 'split' },
}

export const GROUND_NAMES: Names<ReceiptGround> = {
  handedIn: { zh: '当面提交之日', en: 'handed in' },
  signedFor: { zh: '签收之日', en: 'signed for' },
  confirmed: { zh: '双方确认之日', en: 'confirmed by both sides' },
  acceptanceShown: { zh: '受理提示之日，公开指南已载明', en: 'acceptance was shown, as the guide says' },
  takenDown: { zh: '口头提出并代填之日', en: 'taken down from what was said' },
  splitFrom: { zh: '沿用拆分前的收到之日', en: 'as the application that it was split from' },
}

export const CAUSE_NAMES: Names<CorrectionCause> = {
  identityOrContact: { zh: '姓名、身份证明或者联系方式', en: 'name, identity proof or contact' },
  description: { zh: '名称、文号或者其他特征性描述', en: 'description of the information' },
  form: { zh: '获取信息的方式、途径', en: 'form and way wanted' },
}

export const CONSULTED_NAMES: Names<Consulted> = {
  thirdParty: { zh: '第三方', en: 'a third party' },
  jointMaker: { zh: '共同制作机关', en: 'a joint maker' },
  otherOrgan: { zh: '其他机关', en: 'another organ' },
}

export const RELATION_NAMES: Names<CaseRelation> = {
  sameApplicant: { zh: '同一申请人', en: 'same applicant' },
  sameInformation: { zh: '同一信息', en: 'same information' },
  repeats: { zh: '重复申请', en: 'repeated application' },
  answeredTogether: { zh: '合并答复', en: 'answered together' },
  splitFrom: { zh: '拆分', en: 'split' },
}

export const ORDER_NAMES: Names<OrderSource> = {
  reconsideration: { zh: '复议决定', en: 'reconsideration decision' },
  judgment: { zh: '判决', en: 'judgment' },
  ownMotion: { zh: '本机关自行纠正', en: 'own motion' },
}

export const OWN_RECORD_NAMES: Names<OwnRecordResult> = {
  corrected: { zh: '予以更正', en: 'corrected' },
  notCorrected: { zh: '不予更正', en: 'not corrected' },
  transferred: { zh: '转送有权机关', en: 'passed on to the organ with the power' },
  directed: { zh: '告知向有权机关提出', en: 'told where to go' },
}

export const CONCLUSION_NAMES: Names<ReviewConclusion> = {
  agree: { zh: '同意', en: 'agreed' },
  return: { zh: '退回修改', en: 'sent back' },
}
