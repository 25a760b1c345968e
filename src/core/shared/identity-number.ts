import { type Failure, failure } from './errors.ts'
import { type LocalDate, localDate } from './local-date.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

const checkDigit = (number: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0)
  return CHECK_DIGITS.charAt(sum % 11)
}

/**
 * What is wrong with a number of 18 digits (GB 11643), or null. A warning, never a refusal: a few citizens live with a number that breaks the
 * rule, and who applies need not prove that a number is well made (REG-29a asks for identity proof, not for a check digit).
 * Numbers of the residence permits for people from Hong Kong, Macao and Taiwan and of the permanent residence card keep the same rule.
 */
export function identityNumberFault(text: string, today: LocalDate): Failure | null {
  const number = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  const found = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(number)
  if (!found) return failure('identity-number-form')
  const birth = localDate(Number(found[1]), Number(found[2]), Number(found[3]))
  if (!birth.ok || birth.value > today) return failure('identity-number-birth')
  return checkDigit(number) === number.charAt(17) ? null : failure('identity-number-check')
}
