import { article, lawArticle } from '../cite.ts'
import { reply } from '../frame.ts'
import { fixed, free, type Letter } from '../letter.ts'
import { may, must, onFile } from '../need.ts'

/** Rows r16 to r20. */
export const NOT_HANDLED_REPLIES: readonly Letter[] = [
  reply('RP-16', {
    variant: '信访、投诉、举报类申请',
    english: 'Petition, complaint or report',
    when: {
      zh: '以申请的形式进行信访、投诉、举报等活动',
      en: 'A petition, complaint or report in the shape of an application',
    },
    rows: ['r16'],
    cites: [article(39, { paragraph: 1 })],
    remedy: 'turnedAway',
    says: ['不作为政府信息公开申请处理'],
    reasoned: true,
    needs: [must('petitionNature', 'REG-39(1)'), may('properChannel', 'REG-39(1)')],
    parts: [
      free('reason', '经审查，{you}提出的内容不是申请获取政府信息，而是以政府信息公开申请的形式进行{petitionNature}。'),
      fixed('decision', '根据{basis}的规定，现告知{you}：本机关对该申请不作为政府信息公开申请处理。'),
      free('channel', '{you}可以通过下列渠道提出：{properChannel}。'),
    ],
  }),
  reply('RP-17', {
    variant: '重复申请',
    english: 'Repeated',
    when: { zh: '同一申请人向本机关重复申请公开相同的信息', en: 'Same applicant, same organ, same information' },
    rows: ['r17'],
    cites: [article(36, { item: 6 })],
    remedy: 'repeat',
    says: ['不予重复处理'],
    needs: [must('earlierNumber', 'REG-36(6)'), must('earlierDate', 'REG-36(6)'), onFile('earlierDisclosed', 'REM-6')],
    parts: [
      free(
        'reason',
        '经查，{you}此前已向本机关申请公开相同的政府信息，本机关已于{earlierDate}作出答复（{earlierNumber}）。',
      ),
      fixed('decision', '根据{basis}的规定，现告知{you}：本机关对该申请不予重复处理。'),
    ],
  }),
  reply('RP-18', {
    variant: '公开出版物',
    english: 'Publications',
    when: { zh: '要求提供政府公报、报刊、书籍等公开出版物', en: 'Asks for gazettes, newspapers or books' },
    rows: ['r18'],
    cites: [article(39, { paragraph: 2 })],
    remedy: 'turnedAway',
    says: ['公开出版物'],
    needs: [must('publicationKind', 'REG-39(2)'), must('obtainWhere', 'REG-39(2)')],
    parts: [
      free('reason', '经审查，{you}要求提供的是{publicationKind}，属于公开出版物。'),
      fixed('decision', '根据{basis}的规定，现将获取该公开出版物的途径告知{you}：{obtainWhere}。'),
    ],
  }),
  reply('RP-19', {
    variant: '无正当理由大量反复申请',
    english: 'Excessive without good reason',
    when: {
      zh: '申请数量、频次明显超过合理范围，理由不合理',
      en: 'Clearly beyond reason, and the reasons are not sound',
    },
    rows: ['r19'],
    // A refusal under Art. 35 fits no item of 36.
    cites: [article(35)],
    remedy: 'other',
    says: ['不予处理'],
    reasoned: true,
    needs: [
      must('frequency', 'REG-35'),
      must('reasonsAsked', 'DOC-5'),
      must('reasonsNumber', 'DOC-5'),
      must('reasonsGiven', 'REG-35'),
      must('whyUnsound', 'REG-35'),
    ],
    parts: [
      free('reason', '经查，{frequency}，数量、频次明显超过合理范围。'),
      fixed('asked', '本机关于{reasonsAsked}以{reasonsNumber}要求{you}说明理由，{you}说明的理由为：{reasonsGiven}。'),
      free('unsound', '经审查，上述理由不合理：{whyUnsound}。'),
      fixed('decision', '根据{basis}的规定，现告知{you}：本机关对该申请不予处理。'),
    ],
  }),
  reply('RP-20', {
    variant: '要求确认或者重新出具已获取的信息',
    english: 'Confirm or issue again',
    when: { zh: '要求对已获取的信息进行确认或者重新出具', en: 'Asks to confirm or re-issue what was already obtained' },
    rows: ['r20'],
    // A finding of fact, by analogy with r15: no article of its own (REG-41a).
    cites: [],
    remedy: 'other',
    says: ['不予处理'],
    reasoned: true,
    needs: [must('earlierDate', 'REG-41a'), must('earlierWay', 'REG-41a'), may('recordConcerned', 'REG-41')],
    parts: [
      free('reason', '经查，{you}已于{earlierDate}获取该信息：{earlierWay}。'),
      fixed(
        'decision',
        '{you}的要求是对已获取的政府信息进行确认或者重新出具，不属于申请公开政府信息，现告知{you}：本机关不予处理。',
      ),
      free(
        'correction',
        '{you}认为{recordConcerned}记录不准确的，可以依照《中华人民共和国政府信息公开条例》第四十一条的规定，提供证据材料，要求更正。',
      ),
    ],
  }),
]

const UNCORRECTED = { fact: 'closedFor', is: ['correction'] } as const
const UNPAID = { fact: 'closedFor', is: ['payment'] } as const

/** Rows r21 and r22, as a reply and as the notice DOC-14. */
export const CLOSED = {
  cites: [
    { citation: article(30), when: UNCORRECTED },
    { citation: lawArticle('fees', 6), when: UNPAID },
  ],
  remedy: 'other',
  says: ['不再处理'],
  needs: [
    must('closedFor', 'DOC-14'),
    must('correctionAsked', 'REG-30.4', { when: UNCORRECTED }),
    must('correctionServed', 'REG-30.4', { when: UNCORRECTED }),
    must('correctionDue', 'REG-30.4', { when: UNCORRECTED }),
    must('feeNumber', 'FEE-8', { when: UNPAID }),
    must('feeServed', 'FEE-8', { when: UNPAID }),
    must('feeDue', 'FEE-8', { when: UNPAID }),
  ],
  parts: [
    fixed(
      'uncorrected',
      '本机关于{correctionAsked}告知{you}补正申请内容，补正告知书已于{correctionServed}送达，补正期限至{correctionDue}届满。{you}逾期未补正，且没有正当理由。',
      { when: UNCORRECTED },
    ),
    fixed(
      'unpaid',
      '本机关作出的收费通知书（{feeNumber}）已于{feeServed}送达，缴费期限至{feeDue}届满。{you}逾期未按要求缴纳信息处理费。',
      { when: UNPAID },
    ),
    fixed('decision', '根据{basis}的规定，{you}的申请视为放弃，本机关不再处理该政府信息公开申请。'),
  ],
} as const
