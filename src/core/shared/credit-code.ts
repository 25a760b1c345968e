import type { Brand } from './brand.ts'
import { type Failure, failure } from './errors.ts'
import { err, ok, type Result } from './result.ts'

/** A unified social credit code (统一社会信用代码) whose check character fits. */
export type CreditCode = Brand<string, 'CreditCode'>

/** GB 32100-2015: no I, O, S, V, Z. The place in the alphabet is the character's value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

const checkCharacter = (code: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(code.charAt(place)), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Full-width characters, small letters and spaces are what an input method and a spreadsheet make of a good code. IDX-5 */
export function parseCreditCode(text: string): Result<CreditCode, Failure> {
  const code = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  if (!FORM.test(code)) return err(failure('credit-code-form'))
  return checkCharacter(code) === code.charAt(17) ? ok(code as CreditCode) : err(failure('credit-code-check'))
}
