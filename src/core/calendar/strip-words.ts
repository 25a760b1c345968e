import { type Bilingual, dayOf, inChinese, type LocalDate, monthOf } from '#core/shared/index'
import { workingDays } from './count-words.ts'
import { weekdayName } from './days.ts'
import type { TermDay } from './term.ts'

export type DayRun = readonly [TermDay, ...TermDay[]]

export const lastOf = (run: DayRun): TermDay => run.at(-1) ?? run[0]

const monthDay = (date: LocalDate): Bilingual => ({ zh: `${monthOf(date)}月${dayOf(date)}日`, en: date.slice(5) })

const join = (parts: readonly Bilingual[]): Bilingual => ({
  zh: parts.map((p) => p.zh).join('，'),
  en: parts.map((p) => p.en).join(', '),
})

/** Above a week: its Monday, with the month where that is new. */
export const mondayWords = (monday: LocalDate, before: LocalDate | null): Bilingual =>
  before !== null && monthOf(before) === monthOf(monday)
    ? { zh: `${dayOf(monday)}日`, en: monday.slice(8) }
    : monthDay(monday)

const BRACKETED = {
  dropped: { zh: '重新计算以前，不计', en: 'before the new start: not counted' },
  rolled: { zh: '最后一日是休息日，顺延', en: 'last day a rest day: moved on' },
} as const satisfies Record<string, Bilingual>

/** Under a bracket: why its days are no plain days of the term, and how many working days that makes. */
export function bracketWords(run: DayRun): Bilingual {
  const { kind, reason } = run[0].span
  if (kind === 'rolled') return BRACKETED.rolled
  const { zh, en } = workingDays(run.filter((d) => (kind === 'extension' ? d.n !== null : d.working)).length)
  if (kind === 'extension') return { zh: `延长 ${zh}`, en: `extended by ${en}` }
  const why = kind === 'dropped' ? BRACKETED.dropped : reason
  return { zh: `${why.zh}（${zh}）`, en: `${why.en} (${en})` }
}

export const startWords = (isFirst: boolean): Bilingual =>
  isFirst ? { zh: '收到', en: 'received' } : { zh: '重新起算', en: 'begins anew' }

export const todayWords = ({ n }: TermDay): Bilingual => ({
  zh: n === null ? '今天，不计' : `今天，第 ${n} 日`,
  en: n === null ? 'today, not counted' : `today, day ${n}`,
})

export function dueWords({ date, provisional }: TermDay, isToday: boolean): Bilingual {
  const { zh, en } = monthDay(date)
  const unsure = provisional ? { zh: '（暂定）', en: ' (provisional)' } : { zh: '', en: '' }
  return isToday
    ? { zh: `今天到期${unsure.zh}`, en: `due today${unsure.en}` }
    : { zh: `到期 ${zh}${unsure.zh}`, en: `due ${en}${unsure.en}` }
}

export const makeUpWords = ({ date }: TermDay): Bilingual => ({
  zh: `${dayOf(date)}日调休上班`,
  en: `${date.slice(8)} make-up day`,
})

/** `2025-09-09 星期二 第 1 日，计入答复期限` */
export function dayTitle(day: TermDay, more: readonly Bilingual[]): Bilingual {
  const name = weekdayName(day.date)
  const number = day.n === null ? [] : [{ zh: `第 ${day.n} 日`, en: `day ${day.n}` }]
  const { zh, en } = join([...number, day.reason, ...more])
  return { zh: `${day.date} ${name.zh} ${zh}`, en: `${day.date} ${name.en} ${en}` }
}

/** The whole strip in one sentence, for those who do not see it. */
export function stripWords(
  first: TermDay,
  brackets: readonly DayRun[],
  due: TermDay,
  today: TermDay | null,
): Bilingual {
  const parts = [
    { zh: `${inChinese(first.date)}收到`, en: `received ${first.date}` },
    ...brackets.map((run) => {
      const [from, to, words] = [run[0].date, lastOf(run).date, bracketWords(run)]
      return { zh: `${monthDay(from).zh}至${monthDay(to).zh}${words.zh}`, en: `${from} to ${to}: ${words.en}` }
    }),
    dueSentence(due),
    ...(today === null
      ? []
      : [
          { zh: `${monthDay(today.date).zh}是${todayWords(today).zh}`, en: `${today.date} is ${todayWords(today).en}` },
        ]),
  ]
  return { zh: `${parts.map((p) => p.zh).join('；')}。`, en: `${parts.map((p) => p.en).join('; ')}.` }
}

const dueSentence = ({ date, provisional }: TermDay): Bilingual => ({
  zh: `${inChinese(date)}到期${provisional ? '（暂定）' : ''}`,
  en: `due ${date}${provisional ? ' (provisional)' : ''}`,
})
