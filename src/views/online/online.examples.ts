import {
  type ApplyTexts,
  applicationFrom,
  applyTexts,
  type CaseEvent,
  clockOf,
  complaintTexts,
  correctionTexts,
  DEFAULT_CASE_READINGS,
  fold,
  PERIODS,
  periodFrom,
  STARTS,
  tellApplicant,
} from '#core/application/index'
import { makeCalendar } from '#core/calendar/index'
import { day, type LocalDate } from '#core/shared/index'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import { applyPage } from './apply.ts'
import { complainPage, complaintReceiptPage } from './complain.ts'
import { followPage, withdrawPage } from './follow.ts'
import type { FollowedModel } from './follow-models.ts'
import { followedPage } from './followed.ts'
import type { ApplyModel, ReceiptModel } from './models.ts'
import { receiptPage } from './receipt.ts'
import { reviewPage } from './review.ts'

const calendar = makeCalendar()
const term = (from: LocalDate, period: (typeof PERIODS)['reply' | 'correctionNotice']) => {
  const made = periodFrom(calendar, from, period, STARTS.received)
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

const TYPED: Partial<ApplyTexts> = {
  ...{ nature: 'business', name: '积石山县黄河渡口商贸有限责任公司', identityKind: 'creditCode' },
  ...{ identityNumber: '91622927MA7XK0000A', representative: '马小云', contactPerson: '杨帆', phone: '13800138000' },
  ...{ email: 'yangfan@example.cn', subject: '2024年家电以旧换新补贴资金发放明细' },
  ...{ description: '全县各乡镇按月的发放户数和金额，\n以及参与商户的名单', carrier: 'electronic', way: 'online' },
}
const typed = applyTexts((name) => TYPED[name] ?? '')

const APPLY: ApplyModel = {
  ...{ frame: FULL_FRAME, pass: 'AQVrLW9uZQ', typed: applyTexts(() => ''), problems: [], refusal: null, script: null },
  channels: { online: true, acceptanceConfirms: false, postAddress: null, fax: null, email: 'gk@example.gov.cn' },
}

const reviewed = applicationFrom(typed)
if (!reviewed.ok) throw new Error('the example is no application')
const REVIEW = {
  ...{ frame: FULL_FRAME, pass: 'AQVrLW9uZQ', typed, application: reviewed.value },
  ...{ cautions: [], files: { most: 3, megabytes: 10 }, refusal: null },
}

const TODAY = day('2025-09-12')
const RECEIPT: ReceiptModel = {
  ...{ frame: FULL_FRAME, number: '2025-007', code: 'K7WQ3MZP8HVX2RTD', arrived: TODAY, received: null, today: TODAY },
  ...{ correctionNotice: term(TODAY, PERIODS.correctionNotice), reply: term(TODAY, PERIODS.reply), script: null },
}

const by = 'officer'
const request = {
  ...{ subject: '2024年家电以旧换新补贴资金发放明细', description: '全县各乡镇', documentNumber: null },
  ...({ carrier: 'electronic', way: 'online' } as const),
}
const ARRIVED: readonly CaseEvent[] = [
  {
    ...{ type: 'applicationArrived', day: TODAY, by: 'public', kind: 'disclosure', channel: 'internet', request },
    ...{ applicants: [{ partyId: 'p1', kind: 'business' }], agent: null, identityProof: true, splitFrom: null },
  },
]
const RECEIVED: readonly CaseEvent[] = [
  ...ARRIVED,
  { type: 'applicationReceived', day: TODAY, by, ground: 'confirmed' },
]
const CONSULTED: readonly CaseEvent[] = [
  ...RECEIVED,
  {
    ...{ type: 'consultationSent', day: day('2025-09-18'), by, consultationId: 'c1', partyId: 'p2' },
    ...{ whom: 'thirdParty', information: '参与商户的名单' },
  },
  { type: 'consultationServed', day: day('2025-09-19'), by, consultationId: 'c1' },
  {
    ...{ type: 'opinionReceived', day: day('2025-09-29'), by, consultationId: 'c1' },
    ...{ agrees: true, grounds: null, reasonable: null },
  },
]
const CORRECTED: readonly CaseEvent[] = [
  ...RECEIVED,
  {
    ...{ type: 'correctionAsked', day: day('2025-09-16'), by, causes: ['description', 'identityOrContact'], days: 15 },
    matters: '请写明需要哪些乡镇、哪几个月的明细，并补充联系电话',
  },
  { type: 'correctionNoticeServed', day: day('2025-09-17'), by },
]

/** The page of a case as these events tell it. */
function followed(events: readonly CaseEvent[], today: LocalDate, more: Partial<FollowedModel> = {}): string {
  const state = fold(events)
  if (!state) throw new Error('an example without events')
  const context = { calendar, today, readings: DEFAULT_CASE_READINGS }
  const steps = events.flatMap((event) => {
    const told = tellApplicant(event)
    return told ? [{ day: event.day, ...told }] : []
  })
  return followedPage({
    ...{ frame: FULL_FRAME, guard: { token: 'token' }, minutes: 30, number: '2025-007', subject: request.subject },
    ...{ status: state.status, today, steps: steps.reverse(), correction: null, payment: null, reply: null },
    obligations: clockOf(state, context).filter(({ what }) => what === 'reply' || what === 'correction'),
    isSuspended: false,
    ...{ mayWithdraw: true, files: { most: 3, megabytes: 10 }, refusal: null, done: null },
    ...more,
  })
}

const CORRECTION = {
  ...{ matters: '请写明需要哪些乡镇、哪几个月的明细，并补充联系电话', problems: [], isLate: false },
  causes: ['description', 'identityOrContact'],
  typed: correctionTexts((name) => (name === 'subject' ? request.subject : '')),
} as const

const COMPLAIN = {
  ...{ frame: FULL_FRAME, supervisor: '积石山县人民政府', pass: 'AQVrLW9uZQ', problems: [], refusal: null },
  typed: complaintTexts(() => ''),
}

/** What the public sends and follows, as it can look. */
export const ONLINE_EXAMPLES: Readonly<Record<string, string>> = {
  apply: applyPage(APPLY),
  'apply-wrong': applyPage({
    ...APPLY,
    typed,
    problems: [
      { field: 'name', message: '请填写姓名或者名称。' },
      { field: 'way', message: '请选择获取信息的方式。' },
    ],
    refusal: '表格打开得太久，要重新确认一次。填写的内容都在，请再提交一次。',
  }),
  'apply-closed': applyPage({ ...APPLY, frame: BARE_FRAME, channels: { ...APPLY.channels, online: false } }),
  'apply-review': reviewPage(REVIEW),
  'apply-review-caution': reviewPage({
    ...REVIEW,
    cautions: ['统一社会信用代码的校验码不对。'],
    refusal: '附件“照片.png”不是图片或者 PDF。请换成 JPG、PNG 或者 PDF 文件。',
  }),
  'apply-receipt': receiptPage(RECEIPT),
  'apply-receipt-confirmed': receiptPage({ ...RECEIPT, received: TODAY }),
  follow: followPage({ frame: FULL_FRAME, number: '', refusal: null }),
  'follow-wrong': followPage({ frame: BARE_FRAME, number: '2025-007', refusal: '编号或者查询码不对。' }),
  'followed-arrived': followed(ARRIVED, TODAY),
  followed: followed(CONSULTED, day('2025-10-15')),
  'followed-correction': followed(CORRECTED, day('2025-09-18'), { correction: CORRECTION }),
  'followed-correction-late': followed(CORRECTED, day('2025-10-30'), {
    correction: { ...CORRECTION, isLate: true, problems: [{ field: 'phone', message: '请至少填写一项联系方式。' }] },
    refusal: '补正已经超过期限。',
  }),
  'followed-payment': followed(RECEIVED, day('2025-09-18'), {
    ...{ status: 'awaitingPayment', obligations: [], payment: { yuan: 100, wayToPay: '缴入财政专户，账号另附' } },
    done: 'payment',
  }),
  'followed-reply': followed(CONSULTED, day('2025-10-20'), {
    reply: { number: '积商公复〔2025〕3号', isServed: false, files: [{ id: 'f1', name: '明细.pdf', size: 81_920 }] },
  }),
  'followed-served': followed(CONSULTED, day('2025-10-20'), {
    ...{ status: 'closed', obligations: [], mayWithdraw: false },
    reply: { number: '积商公复〔2025〕3号', isServed: true, files: [{ id: 'f1', name: '明细.pdf', size: 81_920 }] },
  }),
  'follow-withdraw': withdrawPage({
    ...{ frame: FULL_FRAME, guard: { token: 'token' }, number: '2025-007', subject: request.subject },
  }),
  complain: complainPage(COMPLAIN),
  'complain-wrong': complainPage({ ...COMPLAIN, problems: [{ field: 'text', message: '请填写事实和要求。' }] }),
  'complain-elsewhere': complainPage({ ...COMPLAIN, supervisor: null }),
  'complain-unknown': complainPage({ ...COMPLAIN, frame: BARE_FRAME, supervisor: null }),
  'complaint-receipt': complaintReceiptPage({
    ...{ frame: FULL_FRAME, number: '投诉2025-001', received: TODAY, supervisor: '积石山县人民政府' },
  }),
}
