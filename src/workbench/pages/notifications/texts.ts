import { t } from '../../language/say.ts'

export const NOTIFICATION_TEXTS = {
  title: t('提醒', 'Notifications'),
  unread: t('{n} 条未读', '{n} unread'),
  noneUnread: t('没有未读的提醒', 'Nothing unread'),
  readAll: t('全部标为已读', 'Mark all as read'),
  choose: t('邮件提醒', 'Mail'),
  list: t('收到的提醒', 'What you were told'),
  new: t('未读', 'unread'),
  older: t('更早的', 'Older'),
  empty: t('还没有提醒', 'Nothing yet'),
  emptyHow: t(
    '到期以前 5、3、1 个工作日和当天，以及超期以后，在工作日早上提醒承办人。',
    'On the morning of working days: 5, 3 and 1 days before a due date, on the day, and when it is over.',
  ),
  due: t('到期提醒', 'Due dates'),
  overdue: t('超期', 'Overdue'),
  ended: t('对方期限届满', 'Time of others over'),
  review: t('等待审查', 'Waiting for review'),
  approval: t('等待批准', 'Waiting for consent'),
  proposal: t('提请延长', 'Extension asked for'),
  declined: t('没有同意延长', 'Extension declined'),
  choiceTitle: t('邮件提醒', 'Notifications by mail'),
  choiceSub: t(
    '工作台里总会提醒。这里选择哪些另外在工作日早上用一封邮件告诉您。邮件里只有编号、期限和链接，没有个人信息。',
    'The workbench always tells you. Choose what a mail in the morning tells as well: numbers, days and links, no personal data.',
  ),
  notSetUp: t(
    '管理员还没有设置邮件服务器，选择会保存，设置好以后开始发送。',
    'No mail server is set up yet: your choice is kept, and mail begins when there is one.',
  ),
  kinds: t('告诉我', 'Tell me of'),
  address: t('电子邮箱', 'Mail address'),
  atWork: t('不填就发到您登记的工作邮箱 {address}。', 'Left empty, mail goes to your address at work, {address}.'),
  save: t('保存', 'Save'),
  saved: t('已保存。', 'Saved.'),
  again: t('看最新的', 'Show the latest'),
} as const
