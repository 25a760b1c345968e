import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

/** 发文字号: `××公复〔2024〕1号`. Serials run from 1 in each year of a series of an agency (GB/T 9704 7.2.5). */
export interface LetterNumber {
  /** Short name of the agency with the code of the series: `青商` and `公复`. */
  readonly head: string
  readonly year: number
  readonly serial: number
}

const NUMBER = /^([\p{Script=Han}A-Za-z×]{2,20})〔(\d{4})〕([1-9]\d{0,5})号$/u

export const letterNumber = ({ head, year, serial }: LetterNumber): string => `${head}〔${year}〕${serial}号`

/** What numbers are written like by mistake, and what to say of it. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/[[（(【［]\d{4}[\]）)】］]/u, '年份应当用六角括号〔〕'],
  [/第\d+号$/u, '序号前不加“第”字'],
  [/〕0\d*号$/u, '序号不编虚位'],
  [/〔\d{2}〕/u, '年份应当写四位'],
  [/\d$/u, '末尾缺少“号”字'],
]

export function parseLetterNumber(text: string): Result<LetterNumber, Failure> {
  const found = NUMBER.exec(text.trim())
  if (found) return ok({ head: found[1] ?? '', year: Number(found[2]), serial: Number(found[3]) })
  const [, reason] = MISTAKES.find(([pattern]) => pattern.test(text)) ?? [null, '格式不对']
  return err(failure('letter-number', { number: text.slice(0, 40), reason }))
}

/** The number after the highest one of the same series and year. */
export const nextLetterNumber = (head: string, year: number, used: readonly LetterNumber[]): LetterNumber => ({
  head,
  year,
  serial: 1 + Math.max(0, ...used.flatMap((n) => (n.head === head && n.year === year ? [n.serial] : []))),
})
