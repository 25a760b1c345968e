import type { Bilingual } from '#core/shared/index'
import type { CaseLetter } from '../../ports.ts'

export const STATUS_NAMES: Readonly<Record<CaseLetter['status'], Bilingual>> = {
  draft: { zh: '是草稿', en: 'a draft' },
  submitted: { zh: '已送审', en: 'submitted' },
  approved: { zh: '已批准', en: 'approved' },
  sent: { zh: '已发出', en: 'sent' },
}
