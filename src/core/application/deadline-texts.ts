import { LONGEST_TERM } from '#core/calendar/index'
import { err, type Failure, failure, type LocalDate, localDate, ok, type Result } from '#core/shared/index'
import type { DeadlineQuestion } from './deadline.ts'
import { PERIODS } from './periods.ts'

/** A question as typed; '' = not given. */
export interface DeadlineTexts {
  readonly received: string
  readonly days: string
  readonly extension: string
  readonly restart: string
  readonly consultations: readonly { readonly sent: string; readonly answered: string }[]
}

/** Where a text stands; consultations count from 1. */
export type DeadlineField = 'received' | 'days' | 'extension' | 'restart' | `sent-${number}` | `answered-${number}`

export interface DeadlineProblem {
  /** Null when the dates are sound each by itself but cannot stand together. */
  readonly field: DeadlineField | null
  readonly failure: Failure
}

/** Longer texts are cut before they are told back. */
const TOLD = 30
const NUMBER = /^\d{1,6}$/
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** As people type them: `2025-03-12`, `2025/3/12`, `2025年3月12日`, in wide digits too. */
function dateFrom(text: string): Result<LocalDate, Failure> {
  const plain = text.slice(0, 100).normalize('NFKC').trim()
  if (plain === '') return err(failure('date-missing'))
  const [, year, month, day] = DATE.exec(plain) ?? []
  const found = localDate(Number(year), Number(month), Number(day))
  return found.ok ? found : err(failure('date-invalid', { date: plain.slice(0, TOLD) }))
}

function numberFrom(text: string, least: number, longest: number): Result<number, Failure> {
  const plain = text.slice(0, 100).normalize('NFKC').trim()
  const days = NUMBER.test(plain) ? Number(plain) : Number.NaN
  return days >= least && days <= longest
    ? ok(days)
    : err(failure('term-length', { days: plain.slice(0, TOLD), longest }))
}

/** The question, or everything that is wrong with its texts. */
export function deadlineQuestion(texts: DeadlineTexts): Result<DeadlineQuestion, readonly DeadlineProblem[]> {
  const problems: DeadlineProblem[] = []
  const heard = <T>(field: DeadlineField, result: Result<T, Failure>): T | null => {
    if (!result.ok) problems.push({ field, failure: result.error })
    return result.ok ? result.value : null
  }
  const received = heard('received', dateFrom(texts.received))
  const days = heard('days', numberFrom(texts.days, 1, LONGEST_TERM))
  const { extension: longest } = PERIODS
  const extension = texts.extension.trim() === '' ? 0 : heard('extension', numberFrom(texts.extension, 0, longest.days))
  const restart = texts.restart.trim() === '' ? null : heard('restart', dateFrom(texts.restart))
  const consultations = texts.consultations.flatMap(({ sent, answered }, i) => {
    if (sent.trim() === '' && answered.trim() === '') return []
    const from = heard(`sent-${i + 1}`, dateFrom(sent))
    const to = answered.trim() === '' ? null : heard(`answered-${i + 1}`, dateFrom(answered))
    if (from !== null && to !== null && to < from)
      problems.push({ field: `answered-${i + 1}`, failure: failure('dates-reversed', { from, to }) })
    return from === null ? [] : [{ sent: from, answered: to }]
  })
  return problems.length > 0 || received === null || days === null || extension === null
    ? err(problems)
    : ok({ received, days, extension, consultations, restart })
}
