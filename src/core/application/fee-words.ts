import type { Bilingual } from '#core/shared/index'
import { type FeeMode, FURTHER, PAGE_TIERS, PIECE_TIERS, pieceFee, pieceFees } from './fees.ts'

/** Numbers from one to another that cost the same, and what they come to. */
interface Band {
  readonly from: number
  readonly to: number
  readonly rate: number
}

/** The tiers that the first n applications reach; those beyond the last tier are told together, since each ten cost more. */
const bandsOf = (n: number): readonly Band[] =>
  PIECE_TIERS.flatMap(({ upTo, rate }, i) => {
    const from = (PIECE_TIERS[i - 1]?.upTo ?? 0) + 1
    return n < from ? [] : [{ from, to: Math.min(n, upTo ?? n), rate }]
  })

const places = ({ from, to }: Pick<Band, 'from' | 'to'>): string => (from === to ? `${from}` : `${from} 至 ${to}`)
const placesEn = ({ from, to }: Pick<Band, 'from' | 'to'>): string => (from === to ? `no. ${from}` : `${from} to ${to}`)

function told(band: Band): Bilingual {
  const pieces = band.to - band.from + 1
  if (band.rate === 0) return { zh: `第 ${places(band)} 件，不收费`, en: `${placesEn(band)}: free` }
  const sum = pieces * band.rate
  return {
    zh: `第 ${places(band)} 件，共 ${pieces} 件，每件 ${band.rate} 元，计 ${sum} 元`,
    en: `${placesEn(band)}: ${pieces} at ${band.rate} yuan each, ${sum} yuan`,
  }
}

/** How the fees per piece of one applicant's n applications of a month add up, a line for each tier that they reach (rules.md 3.2, 3.3: 45 come to 5,500). */
export function monthReckoning(n: number): readonly Bilingual[] {
  const bands = bandsOf(n)
  const last = bands.at(-1)?.to ?? 0
  if (last === n) return bands.map(told)
  const rest = { from: last + 1, to: n }
  const sum = pieceFees(n) - pieceFees(last)
  return [
    ...bands.map(told),
    {
      zh: `第 ${places(rest)} 件，从每件 ${pieceFee(rest.from)} 元起，每 ${FURTHER.pieces} 件每件再加 ${FURTHER.rise} 元，计 ${sum} 元`,
      en: `${placesEn(rest)}: from ${pieceFee(rest.from)} yuan each, ${FURTHER.rise} more for each further ${FURTHER.pieces}, ${sum} yuan`,
    },
  ]
}

const perPlace = (unit: string, tiers: typeof PIECE_TIERS): string =>
  tiers
    .map(({ upTo, rate }, i) => {
      const from = (tiers[i - 1]?.upTo ?? 0) + 1
      const which = upTo === null ? `第${from}${unit}起` : `第${from}至${upTo}${unit}`
      return rate === 0 ? `${which}不收费` : `${which}每${unit}${rate}元`
    })
    .join('，')

/** The tariff in the words of a notice (FEE-7): nobody has to copy the law. */
export const feeStandard = (mode: FeeMode): string =>
  mode === 'piece'
    ? `同一申请人一个自然月内的申请，${perPlace('件', PIECE_TIERS)}，以后每增加${FURTHER.pieces}件每件再加${FURTHER.rise}元（《政府信息公开信息处理费管理办法》第四条）`
    : `每件申请${perPlace('页', PAGE_TIERS)}（《政府信息公开信息处理费管理办法》第五条）`
