import { describe, expect, it } from 'vitest'
import { labelScores, SURE } from './labels.ts'
import { FORM_ROWS } from './rows.ts'
import { squash } from './squash.ts'

const rows = FORM_ROWS['2021'].t3

function rowRead(words: string): string | null {
  const scores = labelScores(squash(words), rows)
  const best = Math.max(...scores)
  return best < SURE ? null : (rows[scores.indexOf(best)]?.row ?? null)
}

describe('a printed label', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', 't3.received'],
    ['三、本年度办理结果（三）不予公开 1.属于国家秘密', 't3.no.secret'],
    ['1、属于 国家⏎秘密'.replace('⏎', '\n'), 't3.no.secret'],
    ['2.其他法律行政止公开', 't3.no.forbidden'],
    ['3.危及"三安全一稳定"', 't3.no.security'],
    ['属于三类内部事务信息', 't3.no.internal'],
    ['6.属于四类过程信息', 't3.no.process'],
    ['5.要求行政机关确认或重 新出具已获取信息', 't3.refuse.reconfirm'],
    ['1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请', 't3.other.noCorrection'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 't3.other.noPayment'],
    ['3.其他', 't3.other.other'],
    ['(七)总计', 't3.total'],
    ['总计', 't3.total'],
    ['四、结转下年度继续办理', 't3.carriedOut'],
  ])('%s', (words, row) => expect(rowRead(words)).toBe(row))

  it.each([
    '（六）其他',
    '自然人',
    '申请人情况',
    '注：含上年度结转数量',
    '',
    '属于',
    '小计',
    '行政机关不再处理其政府信息公开申请',
  ])('%s is the label of no row', (words) => expect(rowRead(words)).toBe(null))
})
