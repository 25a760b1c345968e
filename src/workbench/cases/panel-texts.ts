import { t } from '../language/say.ts'

export const PANEL_TEXTS = {
  request: t('申请内容', 'What is asked for'),
  noContent: t('从上级看时不显示申请内容。', 'What was asked for is not shown from above.'),
  steps: t('依法可以做的', 'What the law allows'),
  openFile: t('打开完整案卷', 'Open the whole file'),
  loading: t('正在读取', 'Loading'),
} as const
