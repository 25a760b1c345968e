import { t } from '../../language/say.ts'

export const TODAY_TEXTS = {
  title: t('今日', 'Today'),
  counts: t(
    '{overdue} 件已超期，{today} 件今天到期，{week} 件本周到期，{waiting} 件等待他人',
    '{overdue} overdue, {today} due today, {week} this week, {waiting} waiting for others',
  ),
  register: t('登记申请', 'Register an application'),
  all: t('全部', 'All'),
  mine: t('我的', 'Mine'),
  views: t('视图', 'Views'),
  caption: t('今日事项', 'What is due'),
  matter: t('事项', 'Matter'),
  who: t('责任人', 'Who'),
  due: t('到期', 'Due'),
  left: t('还剩', 'Left'),
  next: t('下一步', 'Next'),
  decisions: t('等您决定', 'For you to decide'),
  asked: t('请本股室检索', 'Your section is asked to search'),
  overdue: t('已超期', 'Overdue'),
  today: t('今天到期', 'Due today'),
  week: t('本周到期', 'Due this week'),
  waiting: t('等待他人', 'Waiting for others'),
  later: t('以后到期 {n} 件，最早的是 {day}：{number}　{title}', '{n} due later, the first on {day}: {number} {title}'),
  unfold: t('展开', 'Show'),
  empty: t('没有要办的事项', 'Nothing is due'),
  emptyHow: t(
    '收到申请以后在这里按到期的先后出现。收到纸质、电子邮件或者口头申请，请先登记。',
    'Applications appear here by their due date. Register what came by post, by e-mail or orally.',
  ),
  choose: t(
    '选一行，在这里看期限、理由和依法可以做的。',
    'Choose a row to see its clock, the reason and the lawful steps.',
  ),
  more: t('还有 {n} 件，到登记簿看', '{n} more in the register'),
  loading: t('正在读取', 'Loading'),
  panel: t('选中的事项', 'The matter chosen'),
} as const
