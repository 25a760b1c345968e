import { CURRENT, convention, format } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const kind = (row: 'rules' | 'norms', label: string) => ({
  instance: `t2.${row}`,
  name: { zh: `表二“${label}”`, en: `Table 二, ${label}` },
  cells: [`t2.${row}.inForce`, `t2.${row}.issued`, `t2.${row}.repealed`] as const,
})

/**
 * What was issued in the year and not repealed is in force on 31 December: inForce ≥ issued − repealed. More issued than in
 * force is possible only when documents of this year were repealed in the same year. ID-9
 */
export const issuedAndInForce: Rule = cellsRule({
  id: 'ID-9',
  title: {
    zh: '现行有效件数不少于本年制发、没有废止的件数',
    en: 'In force: not fewer than were issued and not repealed',
  },
  basis: [...format('ID-9', '表二', CURRENT), convention('ID-9')],
  severity: 'warning',
  editions: CURRENT,
  members: [kind('rules', '规章'), kind('norms', '行政规范性文件')],
  answer: (_, inForce, issued, repealed) =>
    inForce >= issued ? 'pass' : inForce >= issued - repealed ? 'uncertain' : 'fail',
  reason: 'sameYearRepeal',
  right: (_, issued, repealed) => issued - repealed,
  tell: (name, answer, [inForce, issued, repealed]) => {
    if (answer === 'pass')
      return {
        zh: `${name.zh}：现行有效 ${inForce} 件，不少于本年制发的 ${issued} 件。`,
        en: `${name.en}: ${inForce} in force, ${issued} issued.`,
      }
    if (answer === 'uncertain')
      return {
        zh: `${name.zh}：本年制发 ${issued} 件，现行有效只有 ${inForce} 件。只有本年制发的又在本年废止，才会这样，请确认。`,
        en: `${name.en}: ${issued} issued but only ${inForce} in force. That needs documents issued and repealed in the same year: please confirm.`,
      }
    return {
      zh: `${name.zh}：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效至少应有 ${issued - repealed} 件，写的是 ${inForce} 件。“现行有效件数”是 12 月 31 日的存量，不分哪一年制发，请核对。`,
      en: `${name.en}: ${issued} issued and ${repealed} repealed leave at least ${issued - repealed} in force, but ${inForce} is written. 现行有效 is the stock on 31 December, whatever the year of issue.`,
    }
  },
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
})
