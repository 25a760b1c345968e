import type { Bilingual } from '#core/shared/index'

const t = (zh: string, en: string): Bilingual => ({ zh, en })

export const ACCOUNT_TEXTS = {
  signIn: t('登录', 'Sign in'),
  signOut: t('退出登录', 'Sign out'),
  login: t('用户名', 'Name to sign in with'),
  password: t('密码', 'Password'),
  newPassword: t('设置密码', 'Choose a password'),
  passwordHint: t(
    '至少 12 个字，可以用一句自己记得住的话；不要求大小写和符号，不能用常见密码。',
    'At least 12 characters; a sentence that you remember is best. No rules for capitals or signs; common passwords are refused.',
  ),
  forgotten: t('忘记密码，请联系本机关管理员。', 'Forgotten? Ask the administrator of your agency.'),
  firstTitle: t('设立第一位管理员', 'The first administrator'),
  firstIntro: t(
    '这个链接只能用一次。设好以后，您可以为同事建立帐户。',
    'This link works once. Then you can make accounts for your colleagues.',
  ),
  agency: t('机关全称', 'Full name of the agency'),
  agencyHint: t('本网站由哪个机关主办，例如 积石山县商务局。', 'Whose portal this is.'),
  ownName: t('您的姓名', 'Your name'),
  ownNameHint: t('写入操作记录。', 'It stands in the trail.'),
  loginHint: t('以后用它登录，例如姓名的拼音。', 'You sign in with it, e.g. your name in pinyin.'),
  firstDo: t('建立并登录', 'Create and sign in'),
} as const
