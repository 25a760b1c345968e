import { DEFAULT_SWITCHES, type LetterAgency, type RemedySwitches } from '#core/application/index'
import type { Agency } from '../ports.ts'
import { BASIS, both, type SettingSpec, type StoredSettings, settingText, text } from '../setting-spec.ts'
import { choice, chosen } from './choice-setting.ts'

const LAW = {
  reconsideration: '《中华人民共和国行政复议法》第二十四条、第二十五条、第二十七条、第二十八条',
  court: '《中华人民共和国行政诉讼法》第十四条、第十五条、第十八条',
  number: '《党政机关公文格式》（GB/T 9704）',
  fee: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  norms: '苏政办函〔2019〕98号；最高人民法院法释〔2025〕8号',
} as const

const CODE = /^[\p{Script=Han}A-Za-z]{1,8}$/u
const code = both('一到八个汉字或者字母', 'one to eight Chinese characters or letters')

const SHORT_NAME = text(
  'letterShortName',
  both('文号里的机关简称', 'Short name in numbers of letters'),
  both(
    '文号的开头，例如“青商”。没有填写时不能批准文书。',
    'How numbers begin, such as 青商; without it no letter can be approved.',
  ),
  LAW.number,
  CODE,
  code,
)
const REPLY_CODE = {
  ...text(
    'replyCode',
    both('答复书的代字', 'Code of replies'),
    both('接在简称后面，例如“公复”。', 'After the short name, such as 公复.'),
    LAW.number,
    CODE,
    code,
  ),
  fallback: '公复',
}
const NOTICE_CODE = {
  ...text(
    'noticeCode',
    both('其他文书的代字', 'Code of other letters'),
    both('告知书、征求意见书等，例如“公告知”。', 'Of notices and letters to others, such as 公告知.'),
    LAW.number,
    CODE,
    code,
  ),
  fallback: '公告知',
}
const CONTACT = text(
  'letterContact',
  both('文书里的联系方式', 'Contact in letters'),
  both('机构、地址和电话，写在文书末尾。', 'Unit, address and telephone at the foot of letters.'),
  BASIS.office,
)
const ORGAN = text(
  'reconsiderationOrgan',
  both('行政复议机关', 'Reconsideration organ'),
  both('救济告知里的复议机关，一般是本级人民政府。', 'In the remedy: as a rule the government of the same level.'),
  LAW.reconsideration,
)
const COURT = text(
  'court',
  both('管辖法院', 'Court'),
  both('救济告知里的人民法院，写全称。', 'In the remedy, by its full name.'),
  LAW.court,
)
const PAY_WAY = text(
  'feePayWay',
  both('信息处理费的缴纳方式', 'Way to pay the fee'),
  both('收费通知书里写明的缴纳方式。', 'As the fee notice states it.'),
  LAW.fee,
)
const FEE_STANDARD = text(
  'feeStandard',
  both('信息处理费的收费标准', 'Tariff of the fee'),
  both(
    '收费通知书里写明的标准及其文件；没有填写时用《管理办法》第四条、第五条的标准。',
    'As the fee notice states it, with its document; empty: the tariff of the Fee Rules, Arts. 4 and 5.',
  ),
  LAW.fee,
)
const SUIT = choice(
  'suitOfRowsTurnedAway',
  both('法院不受理的答复是否写明诉讼权利', 'Suit in replies whose suits courts turn away'),
  both(
    '行政查询、需要加工、信访、公开出版物等答复（DB-32）。',
    'Access under other laws, processing, petitions, publications (DB-32).',
  ),
  LAW.norms,
  { 写明: 'print', 不写: 'leaveOut' },
  DEFAULT_SWITCHES.suitOfRowsTurnedAway,
)
const PART = choice(
  'partHeldBack',
  both('部分公开中不予公开部分的救济', 'Remedy for the part held back'),
  both('是否复议前置（DB-13）。', 'Whether reconsideration comes first (DB-13).'),
  LAW.reconsideration,
  { 复议前置: 'reconsiderationFirst', 任选: 'free' },
  DEFAULT_SWITCHES.partHeldBack,
)

/** What letters say of the agency, and how they are numbered. */
export const LETTER_SETTINGS: readonly SettingSpec[] = [
  ...[SHORT_NAME, REPLY_CODE, NOTICE_CODE, CONTACT, ORGAN, COURT, PAY_WAY, FEE_STANDARD],
  ...[SUIT.spec, PART.spec],
]

export interface LetterSettings {
  readonly agency: LetterAgency
  readonly switches: RemedySwitches
  /** `青商公复`; null while the short name is not set. */
  readonly heads: { readonly reply: string; readonly notice: string } | null
}

export function letterSettings(agency: Agency, stored: StoredSettings): LetterSettings {
  const shortName = settingText(SHORT_NAME, stored)
  const said = (spec: SettingSpec): string => settingText(spec, stored) ?? ''
  return {
    agency: {
      name: agency.name,
      contact: settingText(CONTACT, stored),
      reconsiderationOrgan: settingText(ORGAN, stored),
      court: settingText(COURT, stored),
      payWay: settingText(PAY_WAY, stored),
      feeStandard: settingText(FEE_STANDARD, stored),
    },
    switches: { suitOfRowsTurnedAway: chosen(SUIT, stored), partHeldBack: chosen(PART, stored) },
    heads:
      shortName === null
        ? null
        : { reply: `${shortName}${said(REPLY_CODE)}`, notice: `${shortName}${said(NOTICE_CODE)}` },
  }
}
