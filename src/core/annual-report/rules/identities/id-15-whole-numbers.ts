import { type CellSpec, cellName, FORMS, type FormId } from '../../form/index.ts'
import type { CellVector } from '../../vector.ts'
import { EDITIONS, format } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import type { Judgement, Rule } from '../rule.ts'

/** One 分 is a millionth of 万元: more decimals than six are no money. T2-12 */
const isMoney = (value: number): boolean => value >= 0 && Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3

const isSound = (kind: CellSpec['kind'], value: number): boolean => {
  if (Number.isNaN(value)) return true
  if (kind === 'money') return isMoney(value)
  return Number.isInteger(value) && (kind === 'signed' || value >= 0)
}

/** Counts are whole and not negative (本年增/减 of the trial form may be), money not negative with at most six decimals. ID-15 */
export const wholeNumbers: Rule = {
  id: 'ID-15',
  title: { zh: '件数是不小于 0 的整数', en: 'Counts are whole numbers, not negative' },
  basis: format('ID-15', '表二、表三、表四'),
  severity: 'error',
  editions: EDITIONS,
  reads: ['cells'],
  check: (input) => {
    const wrong = FORMS[input.report.form].cells.flatMap((spec, i) => {
      const value = input.vector.values[i] ?? 0
      return isSound(spec.kind, value) ? [] : [judge(spec, value)]
    })
    return wrong.length > 0 ? wrong : [ALL_SOUND]
  },
  holds: (form: FormId, { values }: CellVector) => {
    const { cells } = FORMS[form]
    for (let i = 0; i < cells.length; i++) {
      const kind = cells[i]?.kind
      if (kind && !isSound(kind, values[i] ?? 0)) return false
    }
    return true
  },
  examples: {
    pass: { told: { zh: '全部是整数', en: 'all are whole' }, changes: {} },
    fail: { told: { zh: '行政许可写成 -3', en: '行政许可 is −3' }, changes: { cells: { 't2.license.decisions': -3 } } },
  },
}

const ALL_SOUND: Judgement = pass(
  '各表的件数都是不小于 0 的整数，金额不小于 0。',
  'All counts are whole and not negative; so is the money.',
)

function judge(spec: CellSpec, value: number): Judgement {
  const name = cellName(spec)
  const should =
    spec.kind === 'money' ? '不小于 0、最多六位小数的金额' : spec.kind === 'signed' ? '整数' : '不小于 0 的整数'
  const shouldEn =
    spec.kind === 'money'
      ? 'an amount, not negative, with at most six decimals'
      : spec.kind === 'signed'
        ? 'a whole number'
        : 'a whole number, not negative'
  return fail(
    `${name.zh}写的是 ${value}，这里应当是${should}。请改正。`,
    `${name.en} says ${value}, but should be ${shouldEn}. Correct it.`,
    { instance: spec.address, cells: [spec.address], left: value },
  )
}
