const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** `一百二十三` → 123, `十四` → 14, `一万二千` → 12000; null where the characters make no number (`二三`). */
export function chineseNumber(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const character of text) {
    const power = POWERS[character]
    if (character === '万') {
      total = (total + section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
    } else if (power !== undefined) {
      section += (digit ?? 1) * power
      digit = null
    } else {
      if (digit !== null && digit !== 0) return null
      digit = DIGITS[character] ?? null
      if (digit === null) return null
    }
  }
  return total + section + (digit ?? 0)
}

/** Measure words that reports count with. */
export const UNITS = '(?:件次|人次|条次|件|条|起|宗|份|项|例|次|个|篇|笔)'
/** Measure words of applications, cases and documents. */
export const CASE_UNITS = '(?:件次|件|起|宗|份|例)'
const ROUGH = '(?:余|多|来)?'

const CHINESE = new RegExp(
  `(?<![第零〇一二两三四五六七八九十百千万\\d])[零〇一二两三四五六七八九十百千万]+(?=${ROUGH}${UNITS})`,
  'gu',
)
const TEN_THOUSANDS = new RegExp(`(\\d+(?:\\.\\d+)?)万(?=${ROUGH}${UNITS})`, 'gu')
const FULL_WIDTH = /[０-９．％]/gu
/** Many pages carry half-width marks between Chinese characters. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}

/**
 * A text in which every count is written alike, so that one pattern finds it: no white space, digits half-width, other marks
 * full-width, no thousands separators, `四十余条` as `40余条`, `1.4万余条` as `14000余条`. Ordinals (第三) and numbers without a measure word stay.
 */
export function canonical(text: string): string {
  return text
    .replaceAll(/[\s\u3000\u00a0\u200b\ufeff]+/gu, '')
    .replaceAll(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<!\d)\d{1,3}(?:[,，]\d{3})+(?!\d)/gu, (n) => n.replaceAll(/[,，]/gu, ''))
    .replaceAll(/[,;:()?!]/gu, (mark) => MARKS[mark] ?? mark)
    .replaceAll(CHINESE, (n) => String(chineseNumber(n) ?? n))
    .replaceAll(TEN_THOUSANDS, (_, n: string) => String(Math.round(Number(n) * 10_000)))
}
