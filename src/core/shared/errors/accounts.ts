import { entry } from './entry.ts'

/** Accounts and signing in. */
export const ACCOUNTS_ERRORS = {
  'sign-in-required': entry(
    401,
    77,
    '请先登录。',
    'Sign in first.',
    '登录以后回到这一页。没有帐户的，请向本机关管理员申请。',
    'Sign in and come back to this page. If you have no account, ask the administrator of your agency.',
  ),
  'sign-in-failed': entry(
    401,
    77,
    '用户名或者密码不对，或者帐户已停用。',
    'Wrong name or password, or the account is blocked.',
    '请核对大小写和输入法后再试；忘记密码的，请管理员发重设链接。',
    'Check capitals and input method; for a forgotten password ask the administrator for a link.',
  ),
  'link-invalid': entry(
    404,
    77,
    '这个链接无效，或者已经过期。',
    'This link is not valid, or its time is over.',
    '请向发出链接的人要一个新的；首次启动的链接可以重新启动程序得到。',
    'Ask for a new one; the link of the first start comes anew when the program is started again.',
  ),
  'link-used': entry(
    409,
    77,
    '这个链接已经用过。',
    'This link was used before.',
    '请直接登录；不是您本人用的，请立即告诉管理员。',
    'Sign in. If it was not you who used it, tell the administrator at once.',
  ),
  'name-required': entry(
    422,
    64,
    '请填写姓名，不超过 50 个字。',
    'Enter a name of at most 50 characters.',
    '姓名写入操作记录，用来说明是谁办理的。',
    'It stands in the trail and says who acted.',
  ),
  'login-invalid': entry(
    422,
    64,
    '用户名要 2 到 64 个字，只能用文字、数字和 . _ - @。',
    'A name to sign in with has 2 to 64 letters, digits, and . _ - @.',
    '例如姓名的拼音，或者工作邮箱。',
    'Such as the name in pinyin, or the mail address at work.',
  ),
} as const
