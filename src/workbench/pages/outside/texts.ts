import { t } from '../../language/say.ts'

export const OUTSIDE_TEXTS = {
  title: t('对外接口', 'Other systems'),
  sub: t(
    '没有送达的邮件和回调，以及有提醒时要通知的其他系统。送出的内容只有编号和期限。',
    'Mail and calls that did not arrive, and systems that are told of reminders. What is sent holds numbers and days only.',
  ),
  undelivered: t('没有送达', 'Not delivered'),
  allDelivered: t('都已送达。', 'Everything was delivered.'),
  mail: t('邮件', 'Mail'),
  webhook: t('回调', 'Call'),
  tried: t('试了 {n} 次，最后一次：{fault}', 'Tried {n} times, at last: {fault}'),
  again: t('重新送出', 'Send again'),
  webhooks: t('回调地址', 'Webhooks'),
  noWebhooks: t('还没有登记。', 'None yet.'),
  remove: t('删除', 'Remove'),
  removeWhat: t(
    '删除以后不再通知 {url}，已经排队的也不再送。',
    '{url} will not be told any more, nor of what is waiting.',
  ),
  add: t('登记回调地址', 'Add a webhook'),
  url: t('地址', 'Address'),
  urlNote: t(
    '以 https:// 开头，指向公网或者管理员允许的网段。',
    'Begins with https://, public or in a network that the operator allowed.',
  ),
  kinds: t('哪些提醒', 'Reminders'),
  secret: t('签名密钥（只显示这一次）', 'Secret of the signature (shown this once)'),
  secretWhat: t(
    '请交给对方系统的管理员：收到回调后用它核对 gongkai-signature，核对不上的不要采信。',
    'Hand it to whoever runs the other system: it checks gongkai-signature with it and trusts nothing else.',
  ),
} as const
