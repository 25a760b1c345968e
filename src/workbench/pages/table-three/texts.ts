import { t } from '../../language/say.ts'

export const TABLE_THREE_TEXTS = {
  title: t('表三', 'Table 三'),
  full: t('{year}年收到和处理政府信息公开申请情况', 'Applications received and handled in {year}'),
  printedNow: t('{agency}　{day} 打印', '{agency}, printed on {day}'),
  printedKnown: t('{agency}　截至 {known} 所知　{day} 打印', '{agency}, as known on {known}, printed on {day}'),
  sub: t(
    '由登记簿里的申请逐件得出，不能直接修改。',
    'Derived from the register, case by case; it cannot be changed by hand.',
  ),
  open: t('点数字看对应的申请。', 'A number opens its cases.'),
  year: t('年度', 'Year'),
  knownOn: t('截至哪一天所知', 'As known on'),
  now: t('现在', 'now'),
  differs: t('与已填报的年度报告有 {n} 处不同', '{n} cells differ from the report of the year'),
  basis: t(
    '每一格应当等于登记簿里的件数；上年结转等于上年年报的结转（ID-11、ID-16）。',
    'Each cell equals the count of the register; what is carried over equals last year’s report (ID-11, ID-16).',
  ),
  same: t('与已填报的年度报告一致', 'The same as the report of the year'),
  derived: t('登记簿 {derived}，报告 {reported}', 'register {derived}, report {reported}'),
  none: t('没有填', 'empty'),
  cases: t('{label}，{column}', '{label}, {column}'),
  count: t('{n} 件', '{n}'),
  choose: t('点一个数字，在这里看是哪些申请。', 'Choose a number to see its cases.'),
  panel: t('单元格里的申请', 'Cases of the cell'),
  empty: t('这个年度没有收到过申请', 'No application was received in this year'),
  loading: t('正在读取', 'Loading'),
} as const
