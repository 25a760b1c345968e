import { article, lawArticle } from '../cite.ts'
import { notice } from '../frame.ts'
import { FEES_FROM, fixed, free, type Letter } from '../letter.ts'
import { may, must, onFile } from '../need.ts'
import { CLOSED } from '../replies/not-handled.ts'

const PERIOD = '{you}应当在收到本告知书之日起{answerDays}个工作日内'

/** DOC-4 to DOC-6: on the way to the reply. None of them can be sued (REM-3). */
const CLOCK_NOTICES: readonly Letter[] = [
  notice('DOC-4', '政府信息公开申请补正告知书', {
    english: 'Asks for a correction',
    when: { zh: '收到申请之日起7个工作日内，一次性告知', en: 'Once, within 7 working days of receipt' },
    cites: [
      { citation: article(29, { paragraph: 2 }), when: { fact: 'lacksFormItems', is: ['yes'] } },
      { citation: article(30), when: null },
    ],
    needs: [
      must('unclear', 'REG-30.1'),
      must('guidance', 'REG-30.2'),
      must('answerDays', 'REG-30.2'),
      onFile('lacksFormItems', 'DOC-4'),
      may('contact', 'REG-30.2'),
    ],
    parts: [
      free('reason', '经审查，该申请需要补正，根据{basis}的规定，现一次性告知{you}补正下列事项：{unclear}'),
      free('guidance', '补正的说明：{guidance}。'),
      fixed('period', `${PERIOD}提交补正后的申请。本机关自收到补正的申请之日起计算答复期限。`),
      fixed('consequence', '{you}无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。'),
    ],
  }),
  notice('DOC-5', '政府信息公开申请说明理由告知书', {
    english: 'Asks for the reasons of many applications',
    when: { zh: '申请数量、频次明显超过合理范围', en: 'Number or frequency clearly beyond reason' },
    cites: [article(35)],
    needs: [must('frequency', 'REG-35'), must('answerDays', 'DOC-5')],
    parts: [
      free('reason', '经查，{frequency}，数量、频次明显超过合理范围。'),
      fixed('decision', `根据{basis}的规定，${PERIOD}说明理由。`),
      fixed(
        'consequence',
        '{you}逾期不说明理由或者说明的理由不合理的，本机关不予处理；理由合理但无法在规定的期限内答复的，本机关将确定延迟答复的合理期限并告知{you}。',
      ),
    ],
  }),
  notice('DOC-6', '政府信息公开申请延期答复告知书', {
    english: 'Tells an extension',
    when: { zh: '原答复期限届满前，只能延期一次', en: 'Before the first due date, once' },
    cites: [article(33, { paragraph: 2 })],
    says: ['延期', '延长'],
    needs: [
      must('extensionReason', 'DOC-6'),
      must('firstDue', 'REG-33.3'),
      must('extendedTo', 'REG-33.3'),
      onFile('approvedBy', 'REG-33.3'),
      onFile('approvedOn', 'REG-33.3'),
    ],
    parts: [
      free('reason', '该申请应于{firstDue}前答复。因{extensionReason}，本机关不能在该期限内答复。'),
      fixed(
        'decision',
        '根据{basis}的规定，经本机关政府信息公开工作机构负责人同意，延长答复期限，本机关将于{extendedTo}前答复{you}。',
      ),
    ],
  }),
]

const MONEY_AND_TIME: readonly Letter[] = [
  notice('DOC-9', '政府信息公开征求意见告知书', {
    english: 'Tells the applicant that a third party is asked',
    when: { zh: '向第三方征求意见时', en: 'When a third party is asked' },
    cites: [article(32), article(33, { paragraph: 3 })],
    needs: [must('consultationSent', 'DOC-9')],
    parts: [
      free(
        'reason',
        '经审查，{you}申请公开的信息涉及第三方的合法权益，本机关已于{consultationSent}书面征求第三方的意见。',
      ),
      fixed('decision', '根据{basis}的规定，征求第三方意见所需时间不计算在答复期限内，现予告知。'),
    ],
  }),
  notice('DOC-13', '政府信息公开申请收费通知书', {
    english: 'Charges the handling fee',
    when: { zh: '申请数量、频次明显超过合理范围，决定收取信息处理费', en: 'A handling fee is charged' },
    lawFrom: FEES_FROM,
    cites: [article(42), lawArticle('fees', 6)],
    says: ['信息处理费'],
    needs: [
      must('feeMode', 'FEE-2'),
      must('feeStandard', 'FEE-7'),
      must('feeReckoning', 'DOC-13'),
      must('feeAmount', 'FEE-7'),
      must('payWay', 'FEE-7'),
      must('answerDays', 'FEE-8'),
    ],
    parts: [
      free('reason', '{you}的申请数量、频次超过规定范围，需要收取信息处理费。'),
      fixed('decision', '根据{basis}的规定，本机关决定{feeMode}信息处理费{feeAmount}元。'),
      fixed('standard', '收费标准：{feeStandard}。'),
      fixed('reckoning', '计算：{feeReckoning}'),
      fixed('payWay', '缴纳方式：{payWay}。'),
      fixed(
        'period',
        '请{you}自收到本通知书次日起{answerDays}个工作日内缴纳。缴纳后，本机关自次日起重新计算答复期限。',
      ),
      fixed('consequence', '{you}逾期未按要求缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。'),
    ],
  }),
]

const DECIDED = { fact: 'correctionResult', is: ['corrected', 'refused'] } as const

const RESULTS: readonly Letter[] = [
  notice('DOC-14', '政府信息公开申请不再处理告知书', {
    ...CLOSED,
    english: 'Tells that an application is no longer handled',
    when: { zh: '逾期不补正，或者逾期未缴纳信息处理费', en: 'Not corrected, or the fee not paid, in time' },
  }),
  notice('DOC-17', '更正政府信息申请答复书', {
    english: 'Answers a request to correct one’s own record',
    when: { zh: '申请更正与自身相关的不准确信息（不计入表三）', en: 'Art. 41; its own kind of case, not in table 三' },
    cites: [article(41)],
    remedy: 'other',
    // A transfer decides nothing (REM-3).
    remedyWhen: DECIDED,
    says: ['更正'],
    needs: [
      must('recordConcerned', 'REG-41'),
      must('correctionResult', 'REG-41'),
      must('correctionFinding', 'REG-41'),
      must('reconsiderationOrgan', 'DOC-15.7', { when: DECIDED }),
      must('court', 'DOC-15.7', { when: DECIDED }),
      must('otherOrgan', 'REG-41', { when: { fact: 'correctionResult', is: ['transferred'] } }),
    ],
    parts: [
      free('reason', '{you}要求更正的信息为{recordConcerned}。经核实，{correctionFinding}。'),
      fixed('decision', '根据{basis}的规定，本机关对{you}的更正申请的处理为：{correctionResult}。'),
      fixed('transferred', '本机关无权更正，已将该申请转送{otherOrgan}处理，现予告知。', {
        when: { fact: 'correctionResult', is: ['transferred'] },
      }),
    ],
  }),
]

export const NOTICES: readonly Letter[] = [...CLOCK_NOTICES, ...MONEY_AND_TIME, ...RESULTS]
