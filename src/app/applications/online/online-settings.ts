import { BASIS, both, type SettingSpec, type StoredSettings, settingText, text } from '../../setting-spec.ts'
import { caseReadings } from '../case-settings.ts'
import { choice, chosen } from '../choice-setting.ts'

/** REG-28a: a channel that is open is described with its conditions in the guide, and binds the agency. */
const CHANNELS_BASIS = '《中华人民共和国政府信息公开条例》第二十八条；国办公开办函〔2017〕19号'

const ONLINE = choice(
  'onlineChannel',
  both('网上申请', 'The online channel'),
  both('门户“依申请公开”页面是否接收申请。', 'Whether the portal takes applications.'),
  CHANNELS_BASIS,
  { 开通: 'open', 不开通: 'closed' },
  'open',
)
const POST = text(
  'applicationAddress',
  both('邮寄申请的地址', 'Address for applications by post'),
  both('写明收件机构和邮政编码；不填时用办公地址。', 'With unit and postcode; the office’s address when empty.'),
  CHANNELS_BASIS,
)
const FAX = text(
  'applicationFax',
  both('接收申请的传真', 'Fax for applications'),
  both('不填就是没有开通传真。', 'Not open when empty.'),
  CHANNELS_BASIS,
  /^[\d+() （）\-—、,，转]{5,60}$/,
  both('电话号码', 'a telephone number'),
)
const EMAIL = text(
  'applicationEmail',
  both('接收申请的电子邮箱', 'Mailbox for applications'),
  both('不填就是没有开通电子邮件。', 'Not open when empty.'),
  CHANNELS_BASIS,
  /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{1,100}$/,
  both('电子邮箱', 'a mail address'),
)
const PER_DAY: SettingSpec = {
  ...text(
    'onlinePerDay',
    both('同一申请人每天从网上提交的件数', 'Applications that one person sends online in a day'),
    both(
      '超过的，页面请申请人改天再提交，或者邮寄、当面提交；这两种渠道不受限制。',
      'Beyond it the page points to the next day, to post and to the counter, which are never limited.',
    ),
    BASIS.convention,
    /^[1-9]\d{0,3}$/,
    both('1 到 9999 的整数', 'a whole number from 1 to 9999'),
  ),
  fallback: '20',
}

export const ONLINE_SETTINGS: readonly SettingSpec[] = [ONLINE.spec, POST, FAX, EMAIL, PER_DAY]

/** By what an application may come (REG-28a). */
export interface OpenChannels {
  readonly online: boolean
  /** The guide says that the receipt shown confirms (REG-31). */
  readonly acceptanceConfirms: boolean
  readonly postAddress: string | null
  readonly fax: string | null
  readonly email: string | null
}

export const openChannels = (stored: StoredSettings): OpenChannels => ({
  online: chosen(ONLINE, stored) === 'open',
  acceptanceConfirms: caseReadings(stored).acceptanceConfirms,
  postAddress: settingText(POST, stored),
  fax: settingText(FAX, stored),
  email: settingText(EMAIL, stored),
})

export const onlinePerDay = (stored: StoredSettings): number => Number(settingText(PER_DAY, stored))
