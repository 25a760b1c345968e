import { t } from '../language/say.ts'

export const CONFLICT_TEXTS = {
  title: t('别人刚刚改过', 'Somebody else was faster'),
  what: t(
    '下面几项两个人都改了。请逐项选一个，其他的改动已经合在一起。',
    'These were changed by both of you. Choose one of each; all other changes are joined.',
  ),
  mine: t('我填的', 'Mine'),
  theirs: t('对方已经保存的', 'Theirs, saved'),
  keep: t('按选择保存', 'Save what I chose'),
  nothing: t('（空）', '(nothing)'),
} as const
