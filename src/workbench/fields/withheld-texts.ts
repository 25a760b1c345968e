import { t } from '../language/say.ts'

export const WITHHELD_TEXTS = {
  what: t('：不予公开的内容', ': what is held back'),
  ground: t('依据', 'Ground'),
  reason: t('理由', 'Reason'),
} as const
