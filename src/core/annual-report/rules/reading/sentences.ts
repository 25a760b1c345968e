import type { CheckInput } from '../rule.ts'
import { isOtherYear } from './claims.ts'

/** Sentences of lead, 一, 五 and 六 in canonical writing, without those that speak of another year. */
export function sentencesOfYear({ report, passages }: CheckInput): readonly string[] {
  const year = report.year?.value ?? null
  return passages
    .flatMap(({ canonical }) => canonical.split(/[。！？；;\n]/u))
    .filter((sentence) => sentence !== '' && !isOtherYear(sentence, year))
}

/** An amount of money in 万元 with the precision that it was written in. */
export interface Amount {
  readonly quote: string
  readonly wan: number
  /** One unit of the last place written, in 万元. */
  readonly step: number
}

const WAN: Readonly<Record<string, number>> = { 亿元: 10_000, 万元: 1, 元: 0.0001 }

/** A pattern for amounts that stand right after these words. `words` is a regular expression without groups. */
export const amountsOf = (words: string): RegExp =>
  new RegExp(
    `${words}(?:的)?(?:金额|收入|总额|总计|共计|合计|人民币|共|为|计|达|约|：|:)*(\\d+)(?:\\.(\\d+))?(亿元|万元|元)`,
    'gu',
  )

export function amounts(sentence: string, pattern: RegExp): readonly Amount[] {
  return [...sentence.matchAll(pattern)].flatMap(([quote, whole, decimals = '', unit]) => {
    const factor = WAN[unit ?? '']
    return factor === undefined
      ? []
      : [{ quote, wan: Number(`${whole}.${decimals || '0'}`) * factor, step: factor * 10 ** -decimals.length }]
  })
}
