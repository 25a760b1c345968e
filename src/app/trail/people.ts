import type { Sentences } from './sentence.ts'

/** Agencies and those who work in them. */
export const PEOPLE_SENTENCES: Sentences = {
  'agency.added': (said) => ({ zh: `新增机关“${said('name')}”`, en: `Added the agency ${said('name')}` }),
  'agency.changed': (said) => ({ zh: `修改机关“${said('name')}”`, en: `Changed the agency ${said('name')}` }),
  'agency.renamed': (said) => ({
    zh: `“${said('from')}”更名为“${said('to')}”`,
    en: `Renamed ${said('from')} to ${said('to')}`,
  }),
  'agency.merged': (said) => ({
    zh: `“${said('name')}”自 ${said('day')} 起并入“${said('successor')}”`,
    en: `Merged ${said('name')} into ${said('successor')} from ${said('day')} on`,
  }),
  'agency.abolished': (said) => ({
    zh: `“${said('name')}”自 ${said('day')} 起撤销`,
    en: `Abolished ${said('name')} from ${said('day')} on`,
  }),
  'section.added': (said) => ({ zh: `新增股室“${said('name')}”`, en: `Added the section ${said('name')}` }),
  'section.changed': (said) => ({ zh: `修改股室“${said('name')}”`, en: `Changed the section ${said('name')}` }),
  'section.closed': (said) => ({ zh: `撤销股室“${said('name')}”`, en: `Closed the section ${said('name')}` }),
  'person.added': (said) => ({ zh: `登记人员${said('name')}`, en: `Entered ${said('name')}` }),
  'person.changed': (said) => ({ zh: `修改${said('name')}的信息`, en: `Changed the facts of ${said('name')}` }),
  'person.left': (said) => ({ zh: `${said('name')}离开本机关`, en: `${said('name')} left the agency` }),
  'account.prepared': (said) => ({
    zh: `为${said('name')}建立账号“${said('login')}”，还没有给出邀请链接`,
    en: `Prepared the account “${said('login')}” for ${said('name')}`,
  }),
  'account.rolesChanged': (said) => ({
    zh: `修改账号“${said('login')}”的角色`,
    en: `Changed the roles of “${said('login')}”`,
  }),
  'account.blocked': (said) => ({ zh: `停用账号“${said('login')}”`, en: `Blocked the account “${said('login')}”` }),
  'account.unblocked': (said) => ({
    zh: `恢复账号“${said('login')}”`,
    en: `Let the account “${said('login')}” in again`,
  }),
  'account.closed': (said) => ({ zh: `注销账号“${said('login')}”`, en: `Closed the account “${said('login')}”` }),
  'account.sessionsEnded': (said) => ({
    zh: `让账号“${said('login')}”在所有设备上退出`,
    en: `Signed “${said('login')}” out everywhere`,
  }),
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
