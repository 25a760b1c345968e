import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'

/** What a list knows of the soonest obligation of a case. */
export interface DueFacts {
  readonly basket: 'arrived' | 'overdue' | 'today' | 'week' | 'later' | 'waiting' | 'done'
  readonly daysLeft: number | null
  readonly provisional: boolean
}

export interface DueMark {
  /** The shape beside the words: never colour alone. */
  readonly mark: 'overdue' | 'soon' | 'main' | 'wait' | 'none' | 'quiet'
  readonly words: Bilingual
}

const SHAPES = {
  arrived: 'soon',
  overdue: 'overdue',
  today: 'soon',
  week: 'main',
  later: 'main',
  waiting: 'wait',
  done: 'quiet',
} as const

const provisionally = ({ zh, en }: Bilingual, provisional: boolean): Bilingual =>
  provisional ? t(`${zh}（暂定）`, `${en} (provisional)`) : { zh, en }

/** `超期 2 个工作日`, `今天`, `6 个工作日`: the words of a list. */
export function dueMark({ basket, daysLeft, provisional }: DueFacts): DueMark {
  if (basket === 'done') return { mark: 'quiet', words: t('已办结', 'concluded') }
  if (basket === 'arrived') return { mark: 'soon', words: t('没有开始', 'not begun') }
  if (daysLeft === null) return { mark: 'none', words: t('没有期限', 'no deadline') }
  return { mark: SHAPES[daysLeft < 0 ? 'overdue' : basket], words: provisionally(leftWords(daysLeft), provisional) }
}

function leftWords(left: number): Bilingual {
  const days = Math.abs(left)
  const unit = `working day${days === 1 ? '' : 's'}`
  if (left < 0) return t(`超期 ${days} 个工作日`, `${days} ${unit} over`)
  return left === 0 ? t('今天', 'today') : t(`${days} 个工作日`, `${days} ${unit}`)
}
