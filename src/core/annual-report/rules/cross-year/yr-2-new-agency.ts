import { TABLE_THREE_COLUMNS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** An agency set up in the year has nothing to carry in. ID-7 */
export const newAgency: Rule = {
  id: 'YR-2',
  title: { zh: '本年新设的机关，“上年结转”是 0', en: 'A new agency carries nothing in' },
  basis: format('ID-7', '表三“上年结转”行'),
  severity: 'error',
  editions: EDITIONS,
  reads: TABLE_THREE_COLUMNS.map(({ key }) => `t3.carriedIn.${key}` as const),
  check: (input) => {
    if (!input.founded) return []
    const filled = TABLE_THREE_COLUMNS.filter(({ key }) => (numberAt(input, `t3.carriedIn.${key}`) ?? 0) !== 0)
    const [first] = filled
    if (!first) return [pass('本年新设的机关，上年结转是 0。', 'A new agency, and nothing is carried in.')]
    const value = numberAt(input, `t3.carriedIn.${first.key}`) ?? 0
    return [
      fail(
        `本机关是本年新设的，表三“上年结转”的“${first.label}”列却写着 ${value} 件。新设机关没有上年的申请；承接了别的机关的，请写明是哪个机关。`,
        `The agency is new this year, yet ${value} are carried in under ${first.label}. A new agency has none; if it took over from another, name that one.`,
        { cells: filled.map(({ key }) => `t3.carriedIn.${key}` as const), left: value, right: 0 },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '新设机关，上年结转 0 件', en: 'none carried in' },
      changes: { cells: { 't3.carriedIn.natural': 0, 't3.carriedIn.total': 0 } },
      founded: true,
    },
    fail: { told: { zh: '新设机关，上年结转 1 件', en: '1 carried in' }, changes: {}, founded: true },
  },
}
