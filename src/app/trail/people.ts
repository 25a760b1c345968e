import type { Sentences } from './sentence.ts'

/** Agencies and those who work in them. */
export const PEOPLE_SENTENCES: Sentences = {
  'agency.added': (said) => ({ zh: `新增机关“${said('name')}”`, en: `Added the agency ${said('name')}` }),
  'account.added': (said) => ({
    zh: `新增账号“${said('login')}”`,
    en: `Added the account “${said('login')}”`,
  }),
  'account.invited': (said) => ({
    zh: `为${said('name')}建立账号“${said('login')}”，并给出邀请链接`,
    en: `Invited ${said('name')} as “${said('login')}”`,
  }),
  'account.invitationAccepted': () => ({
    zh: '接受邀请，设置密码',
    en: 'Accepted the invitation and chose a password',
  }),
  'account.linkSent': (said, { purpose }) =>
    purpose === 'invitation'
      ? { zh: `为账号“${said('login')}”重新给出邀请链接`, en: `Invited “${said('login')}” again` }
      : {
          zh: `为账号“${said('login')}”给出重设密码的链接`,
          en: `Made a link to reset the password of “${said('login')}”`,
        },
  'account.passwordReset': () => ({ zh: '用链接重设密码', en: 'Reset the password by a link' }),
  'account.passwordChanged': () => ({ zh: '修改密码', en: 'Changed the password' }),
  'account.factorSet': () => ({ zh: '设置验证器', en: 'Set up a second factor' }),
  'account.factorGiven': (_, { how }) =>
    how === 'recovery'
      ? { zh: '用恢复码完成登录', en: 'Completed the sign-in with a recovery code' }
      : { zh: '用验证码完成登录', en: 'Completed the sign-in with a code' },
  'account.factorReset': (said) => ({
    zh: `取消账号“${said('login')}”的验证器`,
    en: `Took the second factor from “${said('login')}”`,
  }),
  'account.linkedElsewhere': (said) => ({
    zh: `关联统一身份认证 ${said('issuer')}`,
    en: `Linked the identity at ${said('issuer')}`,
  }),
  'account.signedIn': () => ({ zh: '登录', en: 'Signed in' }),
  'account.signedOut': (_, { where }) =>
    where === 'everywhere' ? { zh: '在所有设备上退出', en: 'Signed out everywhere' } : { zh: '退出', en: 'Signed out' },
}
