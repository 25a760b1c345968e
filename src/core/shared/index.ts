export { type Bilingual, fill, fillBoth, type Language, type Params, type PlainParams } from './bilingual.ts'
export type { Brand } from './brand.ts'
export { dayOfInstant, minuteOf } from './china-time.ts'
export { type CreditCode, parseCreditCode } from './credit-code.ts'
export {
  ERRORS,
  type ErrorCode,
  type ErrorEntry,
  type ExitCode,
  type Failure,
  failure,
  type ToldFailure,
  tell,
} from './errors.ts'
export { identityNumberFault } from './identity-number.ts'
export {
  day,
  dayNumber,
  dayOf,
  daysInMonth,
  inChinese,
  type LocalDate,
  localDate,
  monthOf,
  parseLocalDate,
  yearOf,
} from './local-date.ts'
export { mobileNumberFault } from './mobile-number.ts'
export { err, ok, type Result } from './result.ts'
