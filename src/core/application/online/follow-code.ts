/** Without 0, 1, I, L and O, which are taken for each other. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 16

/** The code by which an applicant follows a case: 16 letters, 79 bits of a secret that comes as hexadecimal digits. */
export function followCode(hex: string): string {
  let rest = BigInt(`0x${hex}`)
  const base = BigInt(LETTERS.length)
  return Array.from({ length: LENGTH }, () => {
    const letter = LETTERS.charAt(Number(rest % base))
    rest /= base
    return letter
  }).join('')
}

/** As it is printed: `AB3D-…`, four by four. */
export const groupedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** However it was typed: wide letters, small ones, with blanks and hyphens. Not more than a code can be long. */
export const typedCode = (typed: string): string =>
  typed
    .slice(0, 60)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH + 1)

/** `2025-003`, however it was typed. */
export const typedNumber = (typed: string): string =>
  typed
    .slice(0, 40)
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-')
