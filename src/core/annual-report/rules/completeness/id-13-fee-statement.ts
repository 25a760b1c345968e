import { CURRENT, format } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, notAssessable, pass } from '../judgement.ts'
import { prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** 收费 in any words, or the fee's own name; 免费 and 不收费 say it too. */
const STATEMENT = /处理费|收费|收取.{0,6}费|费用/u

/** Section 六 says what information handling fee was charged, or that none was. ID-13 */
export const feeStatement: Rule = {
  id: 'ID-13',
  title: { zh: '第六部分写明收取信息处理费的情况', en: 'Section 六 states the information handling fee' },
  basis: format('ID-13', '第六部分“其他需要报告的事项”', CURRENT),
  severity: 'error',
  editions: CURRENT,
  reads: ['texts', 't3.other.noPayment.total'],
  check: (input) => {
    const text = prose(input.report, '六')
    if (text === null && input.report.texts.六 === undefined)
      return [
        notAssessable(
          'saidBy:ARP-2',
          '没有第六部分，无法核对收取信息处理费的情况。补上第六部分时请一并写明。',
          'There is no section 六, so the fee statement cannot be checked. State the fee when you add the section.',
          { instance: '六' },
        ),
      ]
    if (text === null)
      return [
        notAssessable(
          'saidBy:ARP-9',
          '第六部分还没有填写，无法核对收取信息处理费的情况。',
          'Section 六 is not filled in, so the fee statement cannot be checked.',
          { instance: '六' },
        ),
      ]
    if (STATEMENT.test(text))
      return [
        pass('第六部分写明了收取信息处理费的情况。', 'Section 六 states the information handling fee.', {
          instance: '六',
        }),
      ]
    const unpaid = numberAt(input, 't3.other.noPayment.total') ?? 0
    const known = unpaid > 0 ? `表三有 ${unpaid} 件逾期未缴费，说明发过收费通知；` : ''
    return [
      fail(
        `第六部分没有写收取信息处理费的情况。${known}收了的写明金额，没有收的写“没有收取信息处理费”。请补上这一句。`,
        `Section 六 does not say whether an information handling fee was charged${unpaid > 0 ? `, though ${unpaid} applications ended unpaid` : ''}. State the amount, or that none was charged.`,
        { instance: '六', cells: unpaid > 0 ? ['t3.other.noPayment.total'] : [] },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '没有收取信息处理费', en: 'none was charged' }, changes: {} },
    fail: { told: { zh: '只写“无”', en: 'only 无' }, changes: { texts: { 六: '无。' } } },
  },
}
