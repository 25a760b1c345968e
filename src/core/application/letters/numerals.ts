const DIGITS = '零一二三四五六七八九'

/** 36 as 三十六, as articles are numbered; 1 to 99. */
export function inNumerals(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`no number of an article: ${number}`)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`
  return head + (ones === 0 ? '' : DIGITS.charAt(ones))
}

/** 三十六 as 36; null for what is no number from 1 to 99 so written. */
export function numeralValue(text: string): number | null {
  const found = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text)
  if (text === '' || !found) return null
  const [, tens, ten, ones] = found
  return (ten === undefined ? 0 : 10 * DIGITS.indexOf(tens ?? '一')) + (ones === undefined ? 0 : DIGITS.indexOf(ones))
}
