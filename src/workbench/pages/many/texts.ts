import { t } from '../../language/say.ts'

export const MANY_TEXTS = {
  title: t('用表格批量登记', 'Register from a workbook'),
  sub: t(
    '先下载表格填写，送上来逐行核对；没有错误才登记，要么全部登记，要么一件也不登记。',
    'Fill in the workbook and send it: it is checked line by line, and all lines are registered or none.',
  ),
  first: t('1　下载表格', '1 Download the workbook'),
  template: t('下载空白表格（XLSX）', 'Blank workbook (XLSX)'),
  second: t('2　送上来核对', '2 Send it for a check'),
  file: t('填好的表格', 'The workbook, filled in'),
  check: t('核对', 'Check'),
  third: t('3　登记', '3 Register'),
  faults: t(
    '共 {n} 行，{faults} 行有错。改好以后再送一次。',
    '{n} lines, {faults} with faults. Put them right and send the workbook again.',
  ),
  sound: t('共 {n} 行，都可以登记。', '{n} lines, all can be registered.'),
  register: t('登记 {n} 件', 'Register {n}'),
  line: t('行', 'Line'),
  what: t('申请', 'Application'),
  who: t('申请人', 'Applicant'),
  result: t('核对结果', 'Result'),
  fine: t('可以登记', 'sound'),
  groups: {
    wrong: t('有错的 {n} 行', '{n} lines with faults'),
    doubtful: t('可以登记，请再核对的 {n} 行', '{n} lines that can be registered, but deserve a look'),
    fine: t('没有问题的 {n} 行', '{n} lines without a remark'),
  },
  noTitle: t('（没有填写）', '(empty)'),
  caption: t('逐行核对的结果', 'Result of each line'),
  done: t('已登记 {n} 件', '{n} registered'),
  open: t('打开登记簿', 'Open the register'),
  empty: t('表格里没有申请。', 'There is no application in the workbook.'),
} as const
