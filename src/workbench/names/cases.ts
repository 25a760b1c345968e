import { APPLICANT_KINDS, type ApplicantNature, OUTCOMES } from '#core/application/index'
import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'

/** What is due, as a list names it. Keys as `core/application` has them. */
const DUE_NAMES: Readonly<Record<string, Bilingual>> = {
  reply: t('答复申请人', 'reply to the applicant'),
  correctionNotice: t('如需补正，一次性告知', 'ask for a correction, if needed'),
  correction: t('等申请人补正', 'correction by the applicant'),
  reasons: t('等申请人说明理由', 'reasons from the applicant'),
  thirdParty: t('征求第三方意见', 'opinion of a third party'),
  jointMaker: t('征求共同制作机关意见', 'opinion of a joint maker'),
  otherOrgan: t('征求其他机关意见', 'opinion of another organ'),
  payment: t('等申请人缴费', 'payment by the applicant'),
  search: t('股室检索', 'search by a section'),
  ownSearch: t('本股室检索', 'search by your section'),
  order: t('重新作出答复', 'decide anew'),
}

const WAITING_NAMES: Readonly<Record<string, Bilingual>> = {
  agency: t('本机关', 'this agency'),
  section: t('承办股室', 'the section'),
  applicant: t('申请人', 'the applicant'),
  thirdParty: t('第三方', 'a third party'),
  jointMaker: t('共同制作机关', 'a joint maker'),
  otherOrgan: t('其他机关', 'another organ'),
}

const STATUS_NAMES: Readonly<Record<string, Bilingual>> = {
  arrived: t('待确认收到', 'receipt to be confirmed'),
  handling: t('办理中', 'being handled'),
  awaitingCorrection: t('待补正', 'correction awaited'),
  awaitingPayment: t('待缴费', 'payment awaited'),
  redeciding: t('重新办理', 'being decided anew'),
  decided: t('待审批', 'under review'),
  approved: t('待发出', 'to be sent'),
  sent: t('待送达', 'on its way'),
  closed: t('已办结', 'concluded'),
  archived: t('已归档', 'archived'),
  split: t('已拆分', 'split'),
}

export const LETTER_STATUS_NAMES: Readonly<Record<'draft' | 'submitted' | 'approved' | 'sent', Bilingual>> = {
  draft: t('草稿', 'draft'),
  submitted: t('待审批', 'under review'),
  approved: t('已批准', 'approved'),
  sent: t('已发出', 'sent'),
}

const named = (names: Readonly<Record<string, Bilingual>>) => (key: string | null) =>
  key === null ? t('', '') : (names[key] ?? t(key, key))

export const dueName = named(DUE_NAMES)
export const waitingName = named(WAITING_NAMES)
export const statusName = named(STATUS_NAMES)

/** The official label of an outcome, or of a kind of applicant: never translated. */
export const outcomeLabel = (row: string | null): string => OUTCOMES.find((o) => o.row === row)?.label ?? ''
export const columnLabel = (key: string): string => APPLICANT_KINDS.find((kind) => kind.key === key)?.label ?? key

/** The columns of table 三, and the two that have none of their own (DB-6). */
export const NATURES: readonly { readonly value: ApplicantNature; readonly label: string }[] = [
  ...APPLICANT_KINDS.map(({ key, label }) => ({ value: key, label })),
  { value: 'individualBusiness', label: '个体工商户' },
  { value: 'partnership', label: '合伙企业' },
]
