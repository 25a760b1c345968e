import type { SquareLook } from '#core/calendar/index'
import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'

const LOOK_WORDS: readonly (readonly [SquareLook, Bilingual])[] = [
  ['dayZero', t('收到（不计）', 'received (not counted)')],
  ['counted', t('已计入', 'counted')],
  ['toCount', t('将计入', 'to be counted')],
  ['extension', t('延长', 'extension')],
  ['excluded', t('不计', 'not counted')],
  ['rest', t('休息日', 'rest day')],
]

export const CLOCK_TEXTS = {
  legend: t('图例', 'Legend'),
  looks: LOOK_WORDS,
  makeUp: t('调休上班', 'make-up working day'),
  due: t('到期', 'due'),
} as const
