import { CURRENT, convention, format } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, pass, uncertain } from '../judgement.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

const KINDS = [
  { row: 'rules', label: '规章' },
  { row: 'norms', label: '行政规范性文件' },
] as const

/**
 * What was issued in the year and not repealed is in force on 31 December: inForce ≥ issued − repealed. More issued than in
 * force is possible only when documents of this year were repealed in the same year. ID-9
 */
export const issuedAndInForce: Rule = {
  id: 'ID-9',
  title: { zh: '现行有效件数不少于本年制发件数', en: 'In force: not fewer than were issued in the year' },
  basis: [...format('ID-9', '表二', CURRENT), convention('ID-9')],
  severity: 'warning',
  editions: CURRENT,
  reads: KINDS.flatMap(({ row }) => [`t2.${row}.issued`, `t2.${row}.repealed`, `t2.${row}.inForce`] as const),
  check: (input) => KINDS.flatMap((kind) => judge(input, kind)),
  examples: {
    pass: {
      told: { zh: '制发 2 件，现行有效 9 件', en: '2 issued, 9 in force' },
      changes: { cells: { 't2.norms.issued': 2, 't2.norms.inForce': 9 } },
    },
    fail: {
      told: { zh: '制发 5 件，废止 0 件，现行有效却只有 3 件', en: '5 issued, none repealed, only 3 in force' },
      changes: { cells: { 't2.norms.issued': 5, 't2.norms.inForce': 3 } },
    },
  },
}

function judge(input: CheckInput, { row, label }: (typeof KINDS)[number]): readonly Judgement[] {
  const issued = numberAt(input, `t2.${row}.issued`)
  const repealed = numberAt(input, `t2.${row}.repealed`)
  const inForce = numberAt(input, `t2.${row}.inForce`)
  if (issued === null || repealed === null || inForce === null) return []
  const at = {
    instance: `t2.${row}`,
    cells: [`t2.${row}.inForce`, `t2.${row}.issued`, `t2.${row}.repealed`] as const,
    left: inForce,
    right: issued - repealed,
  }
  if (inForce >= issued)
    return [
      pass(
        `表二“${label}”：现行有效 ${inForce} 件，不少于本年制发的 ${issued} 件。`,
        `Table 二, ${label}: ${inForce} in force, ${issued} issued.`,
        at,
      ),
    ]
  if (inForce >= issued - repealed)
    return [
      uncertain(
        'sameYearRepeal',
        `表二“${label}”：本年制发 ${issued} 件，现行有效只有 ${inForce} 件。只有本年制发的又在本年废止，才会这样，请确认。`,
        `Table 二, ${label}: ${issued} issued but only ${inForce} in force. That needs documents issued and repealed in the same year: please confirm.`,
        at,
      ),
    ]
  return [
    fail(
      `表二“${label}”：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效至少应有 ${issued - repealed} 件，写的是 ${inForce} 件。“现行有效件数”是 12 月 31 日的存量，不分哪一年制发，请核对。`,
      `Table 二, ${label}: ${issued} issued and ${repealed} repealed leave at least ${issued - repealed} in force, but ${inForce} is written. 现行有效 is the stock on 31 December, whatever the year of issue.`,
      at,
    ),
  ]
}
