import { type CellAddress, cellSpec } from '../../form/index.ts'
import { EDITIONS, official } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { bodyOf } from '../reading/body.ts'
import type { CheckInput, Rule } from '../rule.ts'

const CELLS: readonly CellAddress[] = ['t2.rules.issued', 't2.rules.repealed', 't2.rules.inForce', 't2.rules.made']

/**
 * Rules (规章) are made by State Council departments and by governments of provinces, cities with districts and autonomous
 * prefectures only. Judged where the name leaves no doubt: townships, counties and their departments, and departments of
 * provinces and cities. T2-1
 */
export const rulesOfBodiesThatMakeNone: Rule = {
  id: 'T2-1',
  title: { zh: '没有规章制定权的机关，“规章”都是 0', en: 'Bodies that cannot make rules (规章) report none' },
  basis: [official('T2-1', '《规章制定程序条例》', '第二条、第三十六条、第三十七条')],
  severity: 'error',
  editions: EDITIONS,
  reads: CELLS,
  check: (input) => {
    const agency = input.report.agency?.value ?? ''
    if (!makesNone(agency)) return []
    const filled = CELLS.filter((address) => (numberAt(input, address) ?? 0) !== 0)
    if (filled.length === 0)
      return [pass('表二“规章”都是 0，与机关的权限相符。', 'Table 二, 规章: all 0, as this body makes no rules.')]
    const told = filled.map((a) => `${label(input, a)} ${numberAt(input, a)} 件`).join('、')
    return [
      fail(
        `表二“规章”行不是 0：${told}。${agency}没有规章制定权，规章只由国务院部门、省级政府、设区的市和自治州的政府制定。上级的规章不算，本机关的文件请填在“行政规范性文件”行。`,
        `Table 二, 规章, is not 0 (${told}), but ${agency} cannot make rules. Do not count those of higher bodies; own documents belong in 行政规范性文件.`,
        { cells: filled, left: numberAt(input, filled[0] ?? 't2.rules.issued') ?? 0, right: 0 },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '县局，规章是 0', en: 'a county bureau with none' }, changes: {} },
    fail: {
      told: { zh: '镇政府，现行有效规章 6 件', en: 'a township with 6' },
      changes: { agency: '云溪县河口镇人民政府', cells: { 't2.rules.inForce': 6 } },
    },
  },
}

const label = ({ report }: CheckInput, address: CellAddress): string =>
  cellSpec(report.form, address)?.columnLabels.at(-1) ?? address

function makesNone(agency: string): boolean {
  const body = bodyOf(agency)
  if (!body) return false
  if (body.kind === 'township' || body.kind === 'department') return true
  return body.kind !== 'committee' && body.level === 'county'
}
