import { describe, expect, it } from 'vitest'
import { COLUMNS, headsOf } from './layout.ts'

const ROWS = Array.from({ length: 25 }, (_, i) => `r${i + 1}`)

describe('the heads of table 三', () => {
  it('fill three columns in each of the 25 rows, spans counted', () => {
    const filled = ROWS.map(() => 0)
    ROWS.forEach((row, i) => {
      for (const { columns, rows } of headsOf(row))
        for (let at = i; at < i + rows; at++) filled[at] = (filled[at] ?? 0) + columns
    })
    expect(filled).toEqual(ROWS.map(() => 3))
  })

  it('merge the groups as the form does', () => {
    expect(headsOf('r3').map(({ text, rows }) => [text, rows])).toEqual([
      ['三、本年度办理结果', 22],
      ['（一）予以公开', 1],
    ])
    expect(headsOf('r5')[0]).toMatchObject({ text: '（三）不予公开', rows: 8 })
    expect(headsOf('r21')[0]).toMatchObject({ text: '（六）其他处理', rows: 3 })
    expect(headsOf('r99')).toEqual([])
  })

  it('have the six kinds of applicants and the total as columns', () => {
    expect(COLUMNS.map(({ label }) => label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ])
  })
})
