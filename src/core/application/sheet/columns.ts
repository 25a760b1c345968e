import { APPLICANT_KINDS } from '../applicants.ts'
import type { Channel } from '../case/channels.ts'
import { CHANNELS } from '../case/channels.ts'
import type { ApplicantNature } from '../case/commands.ts'
import type { RequestText } from '../case/parts.ts'
import type { PartyFacts } from '../party.ts'

type Words<Value> = Readonly<Record<string, Value>>

const byWord = <Value extends string>(pairs: readonly (readonly [word: string, value: Value])[]): Words<Value> =>
  Object.fromEntries(pairs)

export const CHANNEL_WORDS: Words<Channel> = byWord(
  (Object.keys(CHANNELS) as Channel[]).map((channel) => [CHANNELS[channel].name.zh, channel]),
)
export const NATURE_WORDS: Words<ApplicantNature> = byWord([
  ...APPLICANT_KINDS.map(({ key, label }): readonly [string, ApplicantNature] => [label, key]),
  ['个体工商户', 'individualBusiness'],
  ['合伙', 'partnership'],
])
export const IDENTITY_WORDS: Words<NonNullable<PartyFacts['identity']>['kind']> = {
  居民身份证: 'identityCard',
  护照: 'passport',
  统一社会信用代码: 'creditCode',
  其他: 'other',
}
export const CARRIER_WORDS: Words<NonNullable<RequestText['carrier']>> = {
  纸质: 'paper',
  电子: 'electronic',
  其他: 'other',
}
export const WAY_WORDS: Words<NonNullable<RequestText['way']>> = {
  邮寄: 'post',
  电子邮件: 'email',
  自行领取: 'pickUp',
  当场阅读抄录: 'readOnSite',
  网上获取: 'online',
}
const YES_WORDS: Words<'yes' | 'no'> = { 是: 'yes', 否: 'no' }

interface Column {
  readonly head: string
  readonly required: boolean
  readonly hint: string
  /** The words to choose from; null = any text. */
  readonly words: Words<string> | null
}

const column = (head: string, required: boolean, hint: string, words: Column['words'] = null): Column => ({
  ...{ head, required, hint, words },
})

/** The columns of the sheet for registering many (DOC-2), in their order. There is no purpose: the law asks for none (REG-27). */
export const SHEET_COLUMNS = {
  day: column('提交日期', true, '申请到达机关之日，写成 2025-03-03'),
  channel: column('渠道', true, '从列表中选', CHANNEL_WORDS),
  confirmedOn: column('双方确认之日', false, '平常信函、网上、电子邮件、传真要填（REG-31）；没有确认的留空'),
  nature: column('申请人类型', true, '从列表中选', NATURE_WORDS),
  name: column('姓名（名称）', true, '单位写全称'),
  identityKind: column('证件种类', false, '从列表中选', IDENTITY_WORDS),
  identityNumber: column('证件号码', false, '位数不对会提醒，不影响登记'),
  phone: column('联系电话', false, ''),
  email: column('电子邮箱', false, ''),
  address: column('联系地址', false, ''),
  postcode: column('邮政编码', false, ''),
  identityProof: column('已附身份证明', false, '是或者否；不填为否', YES_WORDS),
  subject: column('申请的信息', true, '名称或者简要内容'),
  documentNumber: column('文号', false, ''),
  description: column('其他特征性描述', false, ''),
  carrier: column('载体形式', false, '从列表中选', CARRIER_WORDS),
  way: column('获取方式', false, '从列表中选', WAY_WORDS),
} as const satisfies Readonly<Record<string, Column>>

export type SheetColumn = keyof typeof SHEET_COLUMNS
