import type { DeadlineField, DeadlineTexts } from '#core/application/index'
import type { Term } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import type { Frame } from '../models.ts'

/** How many consultations the form has room for. */
export const CONSULTATIONS = 3

export interface DeadlineModel {
  readonly frame: Frame
  readonly today: LocalDate
  /** As typed. */
  readonly typed: DeadlineTexts
  /** Null while nothing is asked, and when something is wrong. */
  readonly term: Term | null
  /** `field` null = the dates cannot stand together. */
  readonly problems: readonly { readonly field: DeadlineField | null; readonly message: string }[]
}

/** The empty form. */
export const NOTHING_TYPED: DeadlineTexts = {
  received: '',
  days: '20',
  extension: '',
  restart: '',
  consultations: Array.from({ length: CONSULTATIONS }, () => ({ sent: '', answered: '' })),
}
