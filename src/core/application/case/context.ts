import type { Calendar } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import { type ClockReadings, DEFAULT_CLOCK_READINGS } from '../clock.ts'
import type { ApplicantKey } from './parts.ts'

/** The doubtful points of the law (rules.md 12) and conventions that an agency may read otherwise. */
export interface CaseReadings extends ClockReadings {
  /** DB-5: several matters in one application are split at registration, or counted as one. */
  readonly severalMatters: 'split' | 'one'
  /** DB-6 */
  readonly individualBusiness: Extract<ApplicantKey, 'business' | 'natural'>
  /** DB-7: a reply replaced in a later year. */
  readonly laterRedecision: 'notCounted' | 'countedAnew'
  /** DB-30 */
  readonly electronicService: 'entry' | 'reading'
  /** DB-31 */
  readonly partyAffairs: 'r23' | 'r13'
  /** DB-33 */
  readonly stateArchive: 'r13' | 'r12'
  /** DB-34 */
  readonly judgmentStarts: 'effect' | 'service'
  /** REG-31: the guide says that the message of acceptance confirms the receipt of an application by internet. */
  readonly acceptanceConfirms: boolean
}

export const DEFAULT_CASE_READINGS: CaseReadings = {
  severalMatters: 'split',
  individualBusiness: 'business',
  laterRedecision: 'notCounted',
  ...DEFAULT_CLOCK_READINGS,
  electronicService: 'entry',
  partyAffairs: 'r23',
  stateArchive: 'r13',
  judgmentStarts: 'effect',
  acceptanceConfirms: false,
}

/** What the clock of a case depends on. */
export interface ClockContext {
  readonly calendar: Calendar
  readonly today: LocalDate
  readonly readings: CaseReadings
}

/** What a decision depends on beside the case. Whether `by` may do it is checked before, by the use case. */
export interface CaseContext extends ClockContext {
  /** The account that acts. */
  readonly by: string
}
