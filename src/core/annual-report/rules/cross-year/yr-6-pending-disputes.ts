import type { CellAddress } from '../../form/index.ts'
import { convention, EDITIONS, format } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

const BLOCKS: readonly {
  instance: string
  name: string
  pending: readonly CellAddress[]
  totals: readonly CellAddress[]
}[] = [
  { instance: 't4.review', name: '行政复议', pending: ['t4.review.pending'], totals: ['t4.review.total'] },
  {
    instance: 't4.suits',
    name: '行政诉讼',
    pending: ['t4.direct.pending', 't4.after.pending'],
    totals: ['t4.direct.total', 't4.after.total'],
  },
]

const sum = (hand: Parameters<typeof knownAt>[0], cells: readonly CellAddress[]): number | null =>
  cells.map((c) => knownAt(hand, c)).reduce((a, b) => (a === null || b === null ? null : a + b), 0)

/** A case pending at the end of last year is counted again this year, by its result or as still pending. T4-6 */
export const pendingDisputes: Rule = {
  id: 'YR-6',
  title: { zh: '上年尚未审结的案件在本年继续统计', en: 'Cases pending last year are counted again this year' },
  basis: [...format('T4-6', '表四'), convention('T4-6')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['previous', ...BLOCKS.flatMap((b) => b.totals)],
  check: (input) => BLOCKS.flatMap((block) => judge(input, block)),
  examples: {
    pass: {
      told: { zh: '上年 1 件未审结，本年共 1 件', en: '1 pending last year, 1 this year' },
      changes: {},
      previous: { year: 2022, cells: { 't4.review.pending': 1 } },
    },
    fail: {
      told: { zh: '上年 4 件未审结，本年只有 1 件', en: '4 pending last year, only 1 this year' },
      changes: {},
      previous: { year: 2022, cells: { 't4.review.pending': 4 } },
    },
  },
}

function judge(input: CheckInput, { instance, name, pending, totals }: (typeof BLOCKS)[number]): readonly Judgement[] {
  const before = input.previous && sum(input.previous, pending)
  const now = sum(input, totals)
  if (before === null || now === null || before === 0) return []
  const at = { instance, cells: totals, left: now, right: before }
  return [
    now >= before
      ? pass(
          `${name}：上年尚未审结 ${before} 件，本年共统计 ${now} 件。`,
          `${name}: ${before} pending last year, ${now} counted this year.`,
          at,
        )
      : fail(
          `${name}：上年有 ${before} 件尚未审结，本年一共只统计了 ${now} 件。上年未审结的案件，本年按结果再统计一次，仍未审结的也要统计，请核对。`,
          `${name}: ${before} were pending last year, but only ${now} are counted this year. Pending cases are counted again, by result or as pending: check.`,
          at,
        ),
  ]
}
