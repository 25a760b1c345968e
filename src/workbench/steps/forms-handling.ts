import { CHANNELS, PERIODS, type StepType } from '#core/application/index'
import { t } from '../language/say.ts'
import type { Field } from './field.ts'

const SEARCH_DAYS = 5

const CAUSES = {
  identityOrContact: t('姓名、身份证明或者联系方式', 'name, identity proof or contact'),
  description: t('名称、文号或者其他特征性描述', 'description of the information'),
  form: t('获取信息的方式、途径', 'form and way wanted'),
}

const CONSULTED = {
  thirdParty: t('第三方', 'a third party'),
  jointMaker: t('共同制作机关', 'a joint maker'),
  otherOrgan: t('其他机关', 'another organ'),
}

export const RELATIONS = {
  sameApplicant: t('同一申请人', 'same applicant'),
  sameInformation: t('同一信息', 'same information'),
  repeats: t('重复申请', 'repeated application'),
  answeredTogether: t('合并答复', 'answered together'),
}

const CHANNEL_NAMES = Object.fromEntries(Object.entries(CHANNELS).map(([channel, { name }]) => [channel, name]))
/** REG-31: where the arrival alone does not fix the day of receipt. */
const isConfirmed = (channel: unknown): boolean =>
  Object.entries(CHANNELS).some(([name, { ground }]) => name === channel && ground === 'confirmed')

const reason = { name: 'reason', kind: 'long', label: t('理由', 'Reason') } as const satisfies Field

const extensionDays = {
  name: 'days',
  kind: 'number',
  label: t('延长几个工作日', 'Working days of extension'),
  start: PERIODS.extension.days,
  most: PERIODS.extension.days,
} as const satisfies Field

/** What each step before the decision asks for, beside the day (rules.md 3). */
export const HANDLING_FORMS = {
  confirmReceipt: [],
  correctRegistration: [
    { name: 'channel', kind: 'choice', label: t('渠道', 'Channel'), options: CHANNEL_NAMES },
    { name: 'arrived', kind: 'day', label: t('送到的日期', 'Day of arrival') },
    {
      name: 'received',
      kind: 'day',
      label: t(
        '双方确认的日期（平常信函、网上、邮件、传真）',
        'Day confirmed by both (ordinary mail, internet, e-mail, fax)',
      ),
      optional: true,
      when: ({ channel }) => isConfirmed(channel),
    },
    { name: 'request', kind: 'request', label: t('申请的内容', 'The request') },
    { name: 'applicant', kind: 'applicant', label: t('申请人', 'Applicant'), optional: true },
    { ...reason, label: t('怎么登记错的', 'How it came to be entered wrongly') },
  ],
  splitApplication: [{ name: 'parts', kind: 'parts', label: t('拆成的各件', 'Parts') }, reason],
  linkCase: [
    { name: 'caseId', kind: 'case', label: t('哪一件（编号或者标题）', 'Which one (number or title)') },
    { name: 'relation', kind: 'choice', label: t('关系', 'Relation'), options: RELATIONS },
  ],
  assignSection: [
    { name: 'section', kind: 'section', label: t('承办股室', 'Section') },
    { ...reason, optional: true },
  ],
  askSearch: [
    { name: 'section', kind: 'section', label: t('检索的股室', 'Section that searches') },
    { name: 'task', kind: 'long', label: t('检索什么', 'What to look for') },
    {
      name: 'days',
      kind: 'number',
      label: t('几个工作日内反馈', 'Working days to answer'),
      start: SEARCH_DAYS,
      most: 20,
    },
  ],
  recordSearch: [
    { name: 'searchId', kind: 'search', label: t('哪一次检索', 'Which search') },
    { name: 'found', kind: 'yesNo', label: t('找到相关信息', 'Found') },
    { name: 'where', kind: 'lines', label: t('检索的范围（系统、档案、股室）', 'Where was searched') },
    { name: 'keywords', kind: 'lines', label: t('检索的关键词', 'Keywords') },
    { name: 'searchedBy', kind: 'text', label: t('检索人', 'Searched by') },
    { name: 'note', kind: 'long', label: t('结果说明', 'What was found'), optional: true },
  ],
  askCorrection: [
    { name: 'causes', kind: 'choices', label: t('需要补正的是', 'What is to be corrected'), options: CAUSES },
    { name: 'matters', kind: 'long', label: t('写明要补正的事项', 'Say what to correct') },
    {
      name: 'days',
      kind: 'number',
      label: t('补正期限（工作日）', 'Working days to correct'),
      start: PERIODS.correction.days,
      most: 60,
    },
  ],
  recordCorrectionService: [],
  receiveCorrection: [
    { name: 'request', kind: 'request', label: t('补正后的内容', 'The request as corrected'), optional: true },
    { name: 'identityProof', kind: 'tick', label: t('提供了身份证明', 'Identity proof was handed in') },
    { name: 'excuse', kind: 'long', label: t('逾期补正的正当理由（逾期时）', 'Good reason, if late'), optional: true },
  ],
  recordTalk: [
    { name: 'result', kind: 'long', label: t('沟通的结果', 'Result of the talk') },
    { name: 'clear', kind: 'yesNo', label: t('内容已经明确', 'The request is clear now') },
  ],
  askReasons: [
    { name: 'facts', kind: 'long', label: t('数量、频次明显超过合理范围的事实', 'Facts of the excess') },
    {
      name: 'days',
      kind: 'number',
      label: t('说明理由的期限（工作日）', 'Working days to give reasons'),
      start: PERIODS.reasons.days,
      most: 60,
    },
  ],
  judgeReasons: [
    {
      name: 'reasons',
      kind: 'long',
      label: t('申请人说明的理由（没有说明时不填）', 'Reasons given, if any'),
      optional: true,
    },
    { name: 'sound', kind: 'yesNo', label: t('理由合理', 'They are sound') },
    { name: 'why', kind: 'long', label: t('这样判断的依据', 'Why') },
  ],
  delayPeriod: [
    {
      name: 'days',
      kind: 'number',
      label: t('延迟几个工作日', 'Working days of delay'),
      start: 20,
      most: PERIODS.delay.days,
    },
    reason,
  ],
  proposeExtension: [extensionDays, reason],
  extendReply: [extensionDays, reason],
  declineExtension: [reason],
  consult: [
    {
      name: 'whom',
      kind: 'choice',
      label: t('征求谁的意见', 'Whom to consult'),
      options: CONSULTED,
      start: 'thirdParty',
    },
    { name: 'party', kind: 'party', label: t('被征求意见的一方', 'Who is consulted') },
    { name: 'information', kind: 'long', label: t('涉及的信息', 'Information concerned') },
  ],
  recordConsultationService: [
    { name: 'consultationId', kind: 'consultation', label: t('哪一次征求意见', 'Which consultation') },
  ],
  receiveOpinion: [
    { name: 'consultationId', kind: 'consultation', label: t('哪一次征求意见', 'Which consultation') },
    { name: 'agrees', kind: 'yesNo', label: t('同意公开', 'Agrees to disclosure') },
    {
      name: 'grounds',
      kind: 'long',
      label: t('不同意的理由', 'Grounds of the refusal'),
      optional: true,
      when: ({ agrees }) => agrees === 'no',
    },
    {
      name: 'reasonable',
      kind: 'yesNo',
      label: t('本机关认为理由合理', 'The grounds are reasonable'),
      optional: true,
      when: ({ agrees }) => agrees === 'no',
    },
  ],
  tellThirdParty: [
    { name: 'consultationId', kind: 'consultation', label: t('哪一次征求意见', 'Which consultation') },
    { name: 'information', kind: 'long', label: t('决定公开的内容', 'What is disclosed') },
    { name: 'reasons', kind: 'long', label: t('理由', 'Reasons') },
  ],
} as const satisfies { readonly [T in StepType]?: readonly Field[] }
