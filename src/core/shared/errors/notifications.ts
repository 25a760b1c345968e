import { entry } from './entry.ts'

/** What people are told, and what leaves the house. */
export const NOTIFICATIONS_ERRORS = {
  'mail-address-invalid': entry(
    422,
    64,
    '这不是一个电子邮箱地址。',
    'This is no mail address.',
    '请只填一个地址，例如 name@example.cn，不带姓名和空格。',
    'Give one address such as name@example.cn, without a name or spaces.',
  ),
  'mail-address-missing': entry(
    422,
    64,
    '选择了邮件提醒，还没有填写电子邮箱。',
    'Mail was chosen, and no address was given.',
    '请填写邮箱，或者请管理员登记您的工作邮箱，或者取消邮件提醒。',
    'Give an address, let an administrator enter yours at work, or choose no mail.',
  ),
  'webhook-address': entry(
    422,
    64,
    '回调地址 {url} 不能用：{why}。',
    'The address {url} cannot be called: {why}.',
    '请填写公网或者管理员允许的 https:// 地址，不带用户名和密码。',
    'Give an https:// address without user and password, public or allowed by the operator.',
  ),
  'webhook-taken': entry(
    409,
    64,
    '这个回调地址已经登记过。',
    'This address is registered already.',
    '如果要换密钥或者提醒的种类，请先删除原来的一条。',
    'To change its secret or what it is told, remove the old entry first.',
  ),
  'webhook-many': entry(
    409,
    64,
    '一个机关最多登记 {most} 个回调地址。',
    'An agency has at most {most} addresses to call.',
    '请先删除不用的。',
    'Remove one that is not used.',
  ),
  'choice-kinds': entry(
    422,
    64,
    '请至少选择一种提醒。',
    'Choose at least one kind of reminder.',
    '没有选择，就什么都不会送出。',
    'Without one nothing would be sent.',
  ),
} as const
