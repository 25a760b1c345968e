import { describe, expect, it } from 'vitest'
import { groupsOf } from './groups.ts'
import { FORM_ROWS } from './rows.ts'
import { findTableFour } from './table-four.ts'

const RESULTS = '结果维持 结果纠正 其他结果 尚未审结 总计'
const HEADS = ['行政复议 行政诉讼', RESULTS, '未经复议直接起诉 复议后起诉', RESULTS, RESULTS]
const [ROW] = FORM_ROWS['2021'].t4

function found(...lines: readonly string[]): readonly string[] | null {
  if (!ROW) throw new Error('no row of table 四')
  const groups = groupsOf(lines.map((text) => ({ kind: 'text', text, position: {} })))
  return findTableFour(groups, ROW)?.slots.map(({ text }) => text) ?? null
}

describe('table 四 in running text', () => {
  it.each<[string, readonly string[], number | null]>([
    ['fifteen values', ['1 0 2 0 3 0 0 0 0 0 12 0 0 0 12'], 15],
    ['fifteen values over two lines', ['1 0 2 0 3', '0 0 0 0 0 12 0 0 0 12'], 15],
    ['sixteen, since a number is broken at the end of a line', ['1 0 2 0 3 0 0 0 0 0 1', '2 0 0 0 12'], 16],
    ['fourteen, since one is lost', ['1 0 2 0 3 0 0 0 0 12 0 0 0 12'], 14],
    ['a number in the section behind', ['五、存在的主要问题', '一是公开不够及时，共发现问题3个'], null],
  ])('%s', (_, values, count) => expect(found(...HEADS, ...values)?.length ?? null).toBe(count))

  it('is not made of numbers in prose', () => {
    expect(found('发生行政复议1件，结果维持1件；行政诉讼2件，其中尚未审结1件，结果维持1件。')).toBe(null)
  })
})
