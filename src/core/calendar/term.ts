import type { Bilingual, LocalDate } from '#core/shared/index'
import type { DayKind } from './calendar.ts'

/** Why days stand in a term: in words, with the article. */
export interface Ground {
  readonly reason: Bilingual
  readonly basis: Bilingual
}

/**
 * A stretch of days with one ground: the day 0 (`start`), days that count (`counting`, `extension`), days of a consultation (`suspended`),
 * days of a term that began anew (`dropped`), days of waiting for a correction or a payment (`waiting`), and rest days after the last day (`rolled`).
 */
export interface Span extends Ground {
  readonly kind: 'start' | 'counting' | 'extension' | 'suspended' | 'dropped' | 'waiting' | 'rolled'
}

/** One day of the proof. */
export interface TermDay extends Ground {
  readonly date: LocalDate
  /** Its number in the term, null when it does not count. */
  readonly n: number | null
  readonly kind: DayKind['kind']
  readonly working: boolean
  readonly provisional: boolean
  readonly span: Span
}

/** A deadline with its proof: each day from day 0 to the due date, both included. */
export interface Term {
  /** What is counted: working days, or all days (a term in months is counted in days too). */
  readonly unit: 'workingDay' | 'calendarDay'
  readonly due: LocalDate
  /** Without the extension; equal to `due` when there is none. */
  readonly dueBeforeExtension: LocalDate
  /** A day of the proof lies in a year whose notice is missing: compute again when it is known (WD-7). */
  readonly provisional: boolean
  readonly days: readonly TermDay[]
}
