import { t } from '../language/say.ts'

export const SHELL_TEXTS = {
  skip: t('跳到正文', 'Skip to content'),
  navigation: t('主导航', 'Main navigation'),
  demonstration: t('演示数据', 'Demonstration data'),
  notifications: t('提醒', 'Notifications'),
  signOut: t('退出', 'Sign out'),
  reports: t('年报', 'Reports'),
  complaints: t('投诉', 'Complaints'),
  account: t('我的账号', 'My account'),
  sessionOver: t('登录已过期', 'Your session is over'),
  sessionOverWhat: t(
    '填写的内容还在这一页上。请在新的标签页里重新登录，回到这里再点“继续”，刚才的操作会接着完成。',
    'What you typed is still on this page. Sign in again in a new tab, come back and go on: what you were doing will be completed.',
  ),
  signInAgain: t('去登录（新标签页）', 'Sign in (new tab)'),
  goOn: t('继续', 'Go on'),
  stillSignedOut: t('还没有登录。', 'Not signed in yet.'),
  nowhere: t('没有这一页', 'No such page'),
  nowhereWhat: t('请从左边的栏目进入。', 'Choose a place from the rail.'),
} as const
