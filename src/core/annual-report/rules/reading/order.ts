import { chineseNumber } from './numerals.ts'

/**
 * Places in a list of Chinese numbers (一, 二, 三 …) that neither go on by one, nor begin anew with 一, nor go on with an outer list
 * after an inner one has ended.
 */
export function outOfOrder(written: readonly string[]): readonly number[] {
  const open: number[] = []
  const broken: number[] = []
  written.forEach((text, place) => {
    const number = chineseNumber(text) ?? 0
    if (number === 1 || open.length === 0) {
      open.push(number)
      return
    }
    let last = open.pop()
    while (last !== undefined && last !== number - 1) last = open.pop()
    if (last === undefined) broken.push(place)
    open.push(number)
  })
  return broken
}
