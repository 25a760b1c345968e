import { describe, expect, it } from 'vitest'
import { likeness } from './find-published.ts'

const TITLE = '积石山县商务局2021年政府信息公开工作年度报告（年报）'

describe('the likeness of what is typed to a title', () => {
  it.each([
    ['2021年政府信息公开年报', true],
    ['２０２１年 政府信息公开工作年度报告', true],
    ['商务局年报', true],
    ['2021', false],
    ['', false],
    ['年', false],
    ['2021年自来水检测结果', false],
    ['家电以旧换新补贴', false],
  ])('of “%s” is enough: %s', (typed, isLike) => {
    expect(likeness(typed, TITLE) >= 0.5).toBe(isLike)
  })

  it('takes its time in proportion to what is typed', () => {
    expect(likeness('政府'.repeat(100_000), TITLE)).toBeGreaterThan(0)
  })
})
