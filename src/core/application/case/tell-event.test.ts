import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { item, received } from '../../../../test/support/case-story.ts'
import { type CaseEvent, type CaseEventType, tellEvent } from '../index.ts'

const CORRECTION = {
  channel: 'registeredMail',
  arrived: day('2025-02-28'),
  request: { subject: '电子商务项目资金', description: '', documentNumber: null, carrier: null, way: null },
  applicant: { partyId: 'party-1', nature: 'business', becomes: 'party-2' },
} as const
const open = received('2025-03-03')
const consulting = { consultationId: 'consultation-1' }
const busy = open
  .did('correctRegistration', '2025-03-03', CORRECTION)
  .did('assignSection', '2025-03-03')
  .did('assignSection', '2025-03-03', { section: '办公室', reason: '职责调整' })
  .did('linkCase', '2025-03-03')
  .did('askSearch', '2025-03-03', { searchId: 'search-1' })
  .did('recordSearch', '2025-03-04')
  .did('askCorrection', '2025-03-05')
  .did('recordCorrectionService', '2025-03-05')
  .did('receiveCorrection', '2025-03-06', { excuse: '住院' })
  .did('recordTalk', '2025-03-06')
  .did('askReasons', '2025-03-06')
  .did('judgeReasons', '2025-03-07', { sound: true })
  .did('delayPeriod', '2025-03-07')
  .did('proposeExtension', '2025-03-07')
  .did('declineExtension', '2025-03-07')
  .did('extendReply', '2025-03-07')
  .did('consult', '2025-03-07', consulting)
  .did('recordConsultationService', '2025-03-10')
  .did('receiveOpinion', '2025-03-12')
  .did('tellThirdParty', '2025-03-12')
  .did('noticeFee', '2025-03-13')
  .did('recordFeeService', '2025-03-13')
  .did('recordPayment', '2025-03-14')
  .did('decideReply', '2025-03-17', { items: [item('r4')] })
  .did('returnReply', '2025-03-17')
  .did('decideReply', '2025-03-17', { items: [item('r4')] })
  .did('reviewReply', '2025-03-17')
  .did('approveReply', '2025-03-18', { reviewedBy: null })
  .did('sendReply', '2025-03-18')
  .did('recordFailedDelivery', '2025-03-19')
  .did('sendReply', '2025-03-19', { delivery: 'post' })
  .did('recordDelivery', '2025-03-21')
  .did('archiveCase', '2025-04-01')
  .did('receiveOrder', '2025-09-23')
  .did('withdraw', '2025-09-24')
const record = received('2025-03-03', { kind: 'ownRecord' }).did('decideOwnRecord', '2025-03-05')
const lapsed = open
  .did('askCorrection', '2025-03-05')
  .did('recordCorrectionService', '2025-03-05')
  .did('lapse', '2025-05-06')
const events = [busy, record, lapsed, open.did('splitApplication', '2025-03-05')].flatMap((s) => s.events)

const EVENTS: Readonly<Record<CaseEventType, true>> = {
  ...{ applicationArrived: true, applicationReceived: true, applicationSplit: true, caseLinked: true },
  ...{ sectionAssigned: true, searchAsked: true, searchRecorded: true },
  ...{ correctionAsked: true, correctionNoticeServed: true, correctionReceived: true, applicantSpokenTo: true },
  ...{ reasonsAsked: true, reasonsJudged: true, periodDelayed: true, replyExtended: true },
  ...{ extensionProposed: true, extensionDeclined: true, replyReviewed: true },
  ...{ consultationSent: true, consultationServed: true, opinionReceived: true, thirdPartyTold: true },
  ...{ feeNoticed: true, feeNoticeServed: true, feePaid: true },
  ...{ replyDecided: true, applicationLapsed: true, ownRecordDecided: true, replyReturned: true, replyApproved: true },
  ...{ replySent: true, replyDelivered: true, deliveryFailed: true, applicationWithdrawn: true, caseArchived: true },
  orderReceived: true,
  registrationCorrected: true,
}

describe('the history of a case', () => {
  it('was told here with every event that there is', () => {
    expect(Object.keys(EVENTS).filter((type) => !events.some((e) => e.type === type))).toEqual([])
  })

  it.each(events.map((event) => [event.type, event] as const))(
    'tells %s in both languages, with its basis',
    (_type, event: CaseEvent) => {
      const { text, basis } = tellEvent(event)
      expect(text.zh).toMatch(/[一-龥]/)
      expect(text.en).toMatch(/^[A-Z][^。]*$/)
      expect(`${text.zh}${text.en}`).not.toMatch(/undefined|null/)
      expect(basis.zh.length).toBeGreaterThan(3)
    },
  )

  it('reads as an officer would write it', () => {
    const told = events.map((event) => `${event.day} ${tellEvent(event).text.zh}（${tellEvent(event).basis.zh}）`)
    expect(told.slice(0, 36)).toMatchInlineSnapshot(`
      [
        "2025-03-03 当面提交：电子商务进农村项目资金拨付明细（条例第二十七条）",
        "2025-03-03 收到申请之日为2025年3月3日（当面提交之日）（条例第三十一条）",
        "2025-03-03 更正登记：渠道由当面提交改为邮寄（需签收）；送到之日由2025年3月3日改为2025年2月28日；收到申请之日由2025年3月3日改为2025年2月28日；申请人类型由自然人改为商业企业；申请人的姓名、证件或者联系方式；申请内容由“电子商务进农村项目资金拨付明细”改为“电子商务项目资金”。理由：录入时写错（条例第四十五条）",
        "2025-03-03 交电商股承办（条例第四十五条）",
        "2025-03-03 由电商股转办公室承办：职责调整（条例第四十五条）",
        "2025-03-03 关联 case-9：同一信息（条例第四十五条）",
        "2025-03-03 请电商股在 5 个工作日内检索：资金拨付台账（条例第四十五条）",
        "2025-03-04 检索电商股档案柜、办公系统（资金拨付）：没有检索到（条例第三十六条第四项）",
        "2025-03-05 一次性告知补正（名称、文号或者其他特征性描述），期限 15 个工作日：请写明年度（条例第三十条）",
        "2025-03-05 申请人收到补正告知书（条例第三十条）",
        "2025-03-06 收到逾期的补正，有正当理由：住院（条例第三十条）",
        "2025-03-06 与申请人沟通，内容仍不明确：仍然没有说明是哪一年（条例第三十条）",
        "2025-03-06 要求 10 个工作日内说明理由：本月提出 45 件（条例第三十五条）",
        "2025-03-07 理由合理：与生产、生活、科研无关且数量过大（条例第三十五条）",
        "2025-03-07 延迟 10 个工作日答复：数量很大（条例第三十五条）",
        "2025-03-07 提请延长 15 个工作日：需要征求三个股室的意见（条例第三十三条第二款）",
        "2025-03-07 不同意延长：请先在原期限内办（条例第三十三条第二款）",
        "2025-03-07 延长 20 个工作日：涉及多个股室（条例第三十三条第二款）",
        "2025-03-07 征求第三方意见：承办合同（条例第三十二条）",
        "2025-03-10 被征求意见方收到征求意见书（条例第三十二条）",
        "2025-03-12 收到意见：不同意公开，商业秘密（条例第三十二条）",
        "2025-03-12 书面告知第三方决定公开的内容和理由：合同价款；关系公共资金的使用（条例第三十二条）",
        "2025-03-13 通知缴纳信息处理费 100 元（按件计收）（政府信息公开信息处理费管理办法第六条）",
        "2025-03-13 申请人收到收费通知（政府信息公开信息处理费管理办法第六条）",
        "2025-03-14 申请人缴费 100 元，票据 00012345（政府信息公开信息处理费管理办法第六条）",
        "2025-03-17 拟定处理决定：部分公开（条例第三十六条）",
        "2025-03-17 退回重办：依据写错（条例第四十五条）",
        "2025-03-17 拟定处理决定：部分公开（条例第三十六条）",
        "2025-03-17 公开审查：同意（条例第十七条）",
        "2025-03-18 完成公开审查，批准答复（条例第十七条、第四十五条）",
        "2025-03-18 发出 积商公复〔2025〕3号（电子送达）（本系统约定 CLK-10）",
        "2025-03-19 没有送达：邮箱退信（国办公开办函〔2016〕235号）",
        "2025-03-19 发出 积商公复〔2025〕3号（邮政寄送），交邮之日为答复之日（国办公开办函〔2016〕235号）",
        "2025-03-21 答复送达申请人（国办公开办函〔2016〕235号）",
        "2025-04-01 归档，案卷号 2025-003（条例第四十五条）",
        "2025-09-23 判决（2025）甘29行初3号，2025年9月22日生效，重新处理（法释〔2025〕8号第十一条）",
      ]
    `)
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(events))).toEqual(events)
  })
})
