import { type CaseReadings, DEFAULT_CASE_READINGS as DEFAULTS } from '#core/application/index'
import { BASIS, both, type SettingSpec, type StoredSettings, settingText, text } from '../setting-spec.ts'
import { choice, chosen } from './choice-setting.ts'

const SPLITTING = choice(
  'severalMatters',
  both('一件申请写了几项内容', 'Several matters in one application'),
  both('登记时拆分为几件，还是合计一件（DB-5）。', 'Split at registration, or counted as one (DB-5).'),
  '《政府信息公开信息处理费管理办法》第四条；DB-5',
  { 拆分: 'split', 合计一件: 'one' },
  DEFAULTS.severalMatters,
)
const INDIVIDUAL_BUSINESS = choice(
  'individualBusiness',
  both('个体工商户、合伙计入', 'Individual businesses and partnerships count as'),
  both('表三的列（DB-6）。', 'The column of table 三 (DB-6).'),
  BASIS.convention,
  { 商业企业: 'business', 自然人: 'natural' },
  DEFAULTS.individualBusiness,
)
const REDECISION = choice(
  'laterRedecision',
  both('以后年度的重新答复', 'A reply replaced in a later year'),
  both(
    '原结果保留，重新答复是否另计一件（DB-7）。',
    'The first result stays; whether the new reply is counted (DB-7).',
  ),
  BASIS.convention,
  { 不另计: 'notCounted', 另计: 'countedAnew' },
  DEFAULTS.laterRedecision,
)
const AFTER_PAYMENT = choice(
  'afterPayment',
  both('缴费以后的答复期限', 'The period after a payment'),
  both('重新计算，还是继续计算（DB-20）。', 'Begins anew, or goes on (DB-20).'),
  '《政府信息公开信息处理费管理办法》第六条；DB-20',
  { 重新计算: 'restart', 继续计算: 'resume' },
  DEFAULTS.afterPayment,
)
const CONSULTATION = choice(
  'consultationExcludes',
  both('征求意见扣除的时间', 'Time that a consultation excludes'),
  both(
    '从发出到收到意见，还是只扣对方的十五日（DB-14）。',
    'From dispatch to answer, or the other side’s 15 days (DB-14).',
  ),
  '《中华人民共和国政府信息公开条例》第三十三条；DB-14',
  { 发出至收到: 'fromDispatch', 对方期限: 'ownPeriod' },
  DEFAULTS.consultationExcludes,
)
const ELECTRONIC = choice(
  'electronicService',
  both('电子送达之日', 'Day of electronic service'),
  both('到达对方系统之日，还是确认阅读之日（DB-30）。', 'Entry into the system, or reading (DB-30).'),
  BASIS.convention,
  { 到达: 'entry', 阅读: 'reading' },
  DEFAULTS.electronicService,
)
const PARTY_AFFAIRS = choice(
  'partyAffairs',
  both('党务信息的答复计入', 'Replies on party affairs count in'),
  both('表三的行（DB-31）。', 'The row of table 三 (DB-31).'),
  BASIS.convention,
  { 其他: 'r23', 本机关不掌握: 'r13' },
  DEFAULTS.partyAffairs,
)
const ARCHIVE = choice(
  'stateArchive',
  both('已移交国家档案馆的答复计入', 'Replies on information in a state archive count in'),
  both('表三的行（DB-33）。', 'The row of table 三 (DB-33).'),
  BASIS.convention,
  { 本机关不掌握: 'r13', 行政查询事项: 'r12' },
  DEFAULTS.stateArchive,
)
const JUDGMENT = choice(
  'judgmentStarts',
  both('判决所定期限的起算', 'Start of the period of a judgment'),
  both('判决生效的次日，还是送达的次日（DB-34）。', 'The day after it takes effect, or after its service (DB-34).'),
  '最高人民法院法释〔2025〕8号第十一条；DB-34',
  { 生效: 'effect', 送达: 'service' },
  DEFAULTS.judgmentStarts,
)
const ACCEPTANCE = choice(
  'acceptanceConfirms',
  both('网上受理提示是否视为双方确认', 'Whether the shown acceptance confirms the receipt'),
  both('公开指南写明的，可以选“是”（REG-31）。', 'Only where the guide says so (REG-31).'),
  '《中华人民共和国政府信息公开条例》第三十一条第（三）项',
  { 否: 'no', 是: 'yes' },
  'no',
)

const KEEP_YEARS: SettingSpec = {
  ...text(
    'keepCaseYears',
    both('个人信息的保存年限', 'Years that personal data are kept'),
    both(
      '办结满这些年以后，清除当事人信息和申请内容，统计保留。',
      'So many years after its end a case loses persons and texts; statistics stay.',
    ),
    BASIS.convention,
    /^([1-9]|[1-9]\d)$/,
    both('1 到 99 的整数', 'a whole number from 1 to 99'),
  ),
  fallback: '10',
}

/** The doubtful points of the law that an agency may read otherwise, and how long personal data are kept. */
export const CASE_SETTINGS: readonly SettingSpec[] = [
  ...[SPLITTING, INDIVIDUAL_BUSINESS, REDECISION, AFTER_PAYMENT, CONSULTATION].map(({ spec }) => spec),
  ...[ELECTRONIC, PARTY_AFFAIRS, ARCHIVE, JUDGMENT, ACCEPTANCE].map(({ spec }) => spec),
  KEEP_YEARS,
]

export const caseReadings = (stored: StoredSettings): CaseReadings => ({
  severalMatters: chosen(SPLITTING, stored),
  individualBusiness: chosen(INDIVIDUAL_BUSINESS, stored),
  laterRedecision: chosen(REDECISION, stored),
  afterPayment: chosen(AFTER_PAYMENT, stored),
  consultationExcludes: chosen(CONSULTATION, stored),
  electronicService: chosen(ELECTRONIC, stored),
  partyAffairs: chosen(PARTY_AFFAIRS, stored),
  stateArchive: chosen(ARCHIVE, stored),
  judgmentStarts: chosen(JUDGMENT, stored),
  acceptanceConfirms: chosen(ACCEPTANCE, stored) === 'yes',
})

export const keepYears = (stored: StoredSettings): number => Number(settingText(KEEP_YEARS, stored))
