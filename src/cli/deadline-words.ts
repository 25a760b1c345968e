import type { Language } from '#core/shared/index'

interface DeadlineWords {
  /** The first line: the due date and its weekday. */
  readonly due: (date: string, weekday: string) => string
  readonly provisional: string
  readonly question: (received: string, days: number, extension: number) => string
  readonly proof: string
  readonly days: string
  readonly number: (n: number) => string
  readonly notCounted: string
}

const zh: DeadlineWords = {
  due: (date, weekday) => `${date}（${weekday}）到期`,
  provisional: '暂定：其间有的日子放假安排尚未公布，公布以后请重新计算。',
  question: (received, days, extension) =>
    `${received}起算，${days} 个工作日${extension > 0 ? `，延长 ${extension} 个工作日` : ''}`,
  proof: '依据',
  days: '逐日',
  number: (n) => `第 ${n} 日`,
  notCounted: '不计',
}

const en: DeadlineWords = {
  due: (date, weekday) => `Due on ${weekday}, ${date}`,
  provisional: 'Provisional: some of the days have no announced holidays yet; compute again when they are.',
  question: (received, days, extension) =>
    `from ${received}, ${days} working day${days === 1 ? '' : 's'}${extension > 0 ? `, extended by ${extension}` : ''}`,
  proof: 'Grounds',
  days: 'Day by day',
  number: (n) => `day ${n}`,
  notCounted: 'not counted',
}

export const DEADLINE_WORDS: Readonly<Record<Language, DeadlineWords>> = { zh, en }
