import { t } from '../language/say.ts'

export const STEP_LIST_TEXTS = {
  take: t('办理', 'Take'),
  nothingMine: t('现在没有您可以办理的步骤。', 'There is no step for you to take now.'),
  others: t('由他人办理的', 'For others to take'),
  and: t('、', ', '),
  blocked: t('现在不能办理的，和理由', 'Not open now, and why'),
} as const
