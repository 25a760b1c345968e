import { type Failure, failure } from './errors.ts'

/** What is wrong with the shape of a mobile number of the mainland, or null. Blanks, hyphens and the country code 86 may stand in it. */
export function mobileNumberFault(text: string): Failure | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s-]/g, '')
  return /^(?:\+86|0086)?1[3-9]\d{9}$/.test(digits) ? null : failure('mobile-number-form')
}
