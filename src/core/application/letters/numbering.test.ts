import { describe, expect, it } from 'vitest'
import { tell } from '#core/shared/index'
import { letterNumber, nextLetterNumber, parseLetterNumber } from './index.ts'

describe('the number of a letter', () => {
  it('is written and read back', () => {
    const number = { head: '某商公复', year: 2024, serial: 1 }
    expect(letterNumber(number)).toBe('某商公复〔2024〕1号')
    expect(parseLetterNumber('某商公复〔2024〕1号')).toEqual({ ok: true, value: number })
  })

  it.each([
    ['某商公复[2024]1号', '六角括号'],
    ['某商公复（2024）1号', '六角括号'],
    ['某商公复〔2024〕第1号', '“第”'],
    ['某商公复〔2024〕01号', '虚位'],
    ['某商公复〔24〕1号', '四位'],
    ['某商公复〔2024〕1', '“号”'],
    ['', '格式不对'],
    [`${'某'.repeat(5000)}〔2024〕1号`, '格式不对'],
  ])('refuses %s and says why', (text, why) => {
    const parsed = parseLetterNumber(text)
    if (parsed.ok) throw new Error('parsed')
    expect(tell(parsed.error).message.zh).toContain(why)
    expect(tell(parsed.error).message.zh.length).toBeLessThan(120)
  })

  it('runs from 1 in each year of each series', () => {
    const used = [
      { head: '某商公复', year: 2024, serial: 7 },
      { head: '某商公复', year: 2024, serial: 3 },
      { head: '某商公告', year: 2024, serial: 9 },
    ]
    expect(nextLetterNumber('某商公复', 2024, used).serial).toBe(8)
    expect(nextLetterNumber('某商公复', 2025, used).serial).toBe(1)
  })
})
