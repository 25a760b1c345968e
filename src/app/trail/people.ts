import type { Sentences } from './sentence.ts'

/** Agencies and those who work in them. */
export const PEOPLE_SENTENCES: Sentences = {
  'agency.added': (said) => ({ zh: `新增机关“${said('name')}”`, en: `Added the agency ${said('name')}` }),
  'account.added': (said) => ({
    zh: `新增账号“${said('login')}”`,
    en: `Added the account “${said('login')}”`,
  }),
  'account.signedIn': () => ({ zh: '登录', en: 'Signed in' }),
  'account.signedOut': (_, { where }) =>
    where === 'everywhere' ? { zh: '在所有设备上退出', en: 'Signed out everywhere' } : { zh: '退出', en: 'Signed out' },
}
