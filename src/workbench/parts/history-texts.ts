import { t } from '../language/say.ts'

export const HISTORY_TEXTS = {
  agency: t('机关的修改记录', 'What was changed in the agency'),
  section: t('股室的修改记录', 'What was changed in the section'),
  person: t('人员信息的修改记录', 'What was changed of the person'),
  account: t('账号的修改记录', 'What was changed of the account'),
  settings: t('设置的修改记录', 'What was changed in the settings'),
  report: t('年报的操作记录', 'What was done to the report'),
  loading: t('正在读取…', 'Loading…'),
  none: t('没有记录。', 'Nothing yet.'),
  program: t('程序', 'the program'),
  public: t('公众', 'the public'),
  from: t('网络 {network}', 'from {network}'),
  nothing: t('（空）', '(nothing)'),
  older: t('更早的还有 {n} 条。', '{n} older ones.'),
} as const
