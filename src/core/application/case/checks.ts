import { day, type ErrorCode, type Failure, failure, type LocalDate, type Params } from '#core/shared/index'

/** Characters that one text of a case may have; the rest belongs into a file. */
const LONGEST_TEXT = 20_000
const LONGEST_LIST = 200

/** A refusal with the rule that forbids it. */
export const refuse = (code: ErrorCode, rule: string, params: Params = {}): Failure =>
  failure(code, { ...params, rule })

export const needText = (text: string | null, field: string, rule: string): Failure | null =>
  text?.trim() ? null : refuse('case-text-missing', rule, { field })

export const notBefore = (on: LocalDate, first: LocalDate | null, rule: string): Failure | null =>
  first !== null && on < first ? refuse('case-day-order', rule, { day: on, first }) : null

export const wholeNumber = (
  found: number,
  [least, most]: readonly [least: number, most: number],
  field: string,
  rule: string,
): Failure | null =>
  Number.isInteger(found) && found >= least && found <= most
    ? null
    : refuse('case-number', rule, { field, least, most, found: String(found) })

/** The Regulation of 2007 came into force on this day: nobody applied before. */
const FIRST_DAY = day('2008-05-01')

/** A day that can have happened. */
export function dayFault(on: LocalDate, today: LocalDate): Failure | null {
  if (on > today) return failure('case-day-future', { day: on, today })
  return on < FIRST_DAY ? failure('case-day-before-regulation', { day: on }) : null
}

/** Bounds all texts and lists of a command, whatever they are called. */
export function tooLong(value: unknown): Failure | null {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? failure('case-text-long', { limit: LONGEST_TEXT }) : null
  if (typeof value !== 'object' || value === null) return null
  const parts: readonly unknown[] = Object.values(value)
  if (parts.length > LONGEST_LIST) return failure('case-list-long', { limit: LONGEST_LIST })
  return parts.reduce<Failure | null>((fault, part) => fault ?? tooLong(part), null)
}
