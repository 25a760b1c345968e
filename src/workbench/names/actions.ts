import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'

/** What one does about a deadline, as the button of its row says it. */
const ACTIONS: Readonly<Record<string, Bilingual>> = {
  reply: t('办理', 'Handle'),
  correctionNotice: t('核对内容', 'Check'),
  search: t('催办', 'Chase'),
  ownSearch: t('检索', 'Search'),
  order: t('重新办理', 'Decide anew'),
}

/** `basket`: what nobody has confirmed yet has no deadline. */
export const actionName = (what: string | null, basket?: string): Bilingual =>
  basket === 'arrived' ? t('确认', 'Confirm') : (ACTIONS[what ?? ''] ?? t('查看', 'Look'))
