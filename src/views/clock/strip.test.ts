import { describe, expect, it } from 'vitest'
import {
  type ClockStrip,
  clockStrip,
  makeCalendar,
  proofInWords,
  type Term,
  workingDayTerm,
} from '#core/calendar/index'
import { day } from '#core/shared/index'
import { proofList } from './proof.ts'
import { stripFigure, stripLegend } from './strip.ts'

const ground = (zh: string, basis: string) => ({ reason: { zh, en: zh }, basis: { zh: basis, en: basis } })

function term(days: number, consulted: boolean): Term {
  const suspension = { ...ground('征求意见<b>', '条例'), after: day('2025-09-12'), until: day('2025-10-09') }
  const made = workingDayTerm(makeCalendar(), {
    from: day('2025-09-08'),
    start: ground('收到', '民法典'),
    days,
    counting: ground('计入', '条例'),
    suspensions: consulted ? [suspension] : [],
  })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}
const strip = (days: number, consulted = true): ClockStrip => clockStrip(term(days, consulted), day('2025-10-22'), 8)
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length

describe('the drawn strip', () => {
  const { text } = stripFigure(strip(20))

  it('is one picture with one sentence, in which each square has a title', () => {
    expect(count(text, /role="img"/g)).toBe(1)
    expect(text).toContain('aria-label="2025年9月8日收到；')
    expect(count(text, / title="\d{4}-\d\d-\d\d 星期./g)).toBe(53)
  })

  it('gives each look its class', () => {
    const classes = ['d-zero', 'd-count', 'd-todo', 'd-excl', 'd-rest', 'd-make', 'd-due']
    expect(classes.map((name) => count(text, new RegExp(`class="d[^"]*\\b${name}\\b`, 'g')))).toEqual([
      1, 14, 6, 14, 18, 2, 1,
    ])
    expect(count(text, /class="now"/g)).toBe(1)
  })

  it('draws a bracket from its first to its last day', () => {
    expect([count(text, /class="br br-s"/g), count(text, /class="br"/g), count(text, /class="br br-e"/g)]).toEqual([
      1, 25, 1,
    ])
  })

  it('takes larger squares where a line has room for them', () => {
    expect(text).toContain('class="strip"')
    expect(stripFigure(strip(7, false)).text).toContain('class="strip strip-l"')
  })

  it('escapes what others have written', () => {
    expect(text).toContain('征求意见&lt;b&gt;')
    expect(text).not.toContain('征求意见<b>')
  })
})

describe('the legend', () => {
  const words = (shown: ClockStrip) =>
    stripLegend(shown)
      .text.replaceAll(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/)

  it('explains the looks that occur, and no others', () => {
    expect(words(strip(20))).toEqual(['收到（不计）', '已计入', '将计入', '不计', '休息日', '调休上班', '到期'])
    expect(words(strip(3, false))).toEqual(['收到（不计）', '已计入', '到期'])
  })
})

it('the proof has a line for each run of days, with its article, and the end last', () => {
  const { text } = proofList(proofInWords(term(20, true)))
  expect(count(text, /<li>/g)).toBe(5)
  expect(text).toContain('<span>不计 14 日</span><span>征求意见&lt;b&gt;。 <span class="cite">条例</span></span>')
  expect(text).toMatch(/星期四，期限届满。<\/span><\/li>\s*<\/ol>$/)
})
