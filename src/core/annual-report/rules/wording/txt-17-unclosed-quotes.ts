import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const PAIRS = ['《》', '（）', '“”', '【】'] as const
const AROUND = 12
/** `1）` is a number, not the end of a bracket. */
const NUMBERED = /[0-9一二三四五六七八九十]$/u

function unpaired(text: string): readonly string[] {
  return PAIRS.flatMap(([open = '', close = '']) => {
    const stack: number[] = []
    const lonely: number[] = []
    Array.from(text.matchAll(new RegExp(`[${open}${close}]`, 'gu'))).forEach(({ 0: mark, index }) => {
      if (mark === open) stack.push(index)
      else if (stack.pop() === undefined && !NUMBERED.test(text.slice(0, index))) lonely.push(index)
    })
    return [...stack, ...lonely].map((i) => text.slice(Math.max(0, i - 2), i + AROUND))
  })
}

/** An opening mark without its closing one, or the other way round. */
export const unclosedQuotes: Rule = textRule({
  id: 'TXT-17',
  title: { zh: '引号、括号、书名号成对', en: 'Quotes and brackets are paired' },
  basis: [official('RPT-9', '《标点符号用法》（GB/T 15834）', null)],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => unpaired(text),
  advice: { zh: '引号、括号或者书名号不成对，请补上另一半。', en: 'A quote or bracket lacks its other half: add it.' },
  examples: {
    pass: { told: { zh: '都成对', en: 'all paired' }, changes: {} },
    fail: {
      told: { zh: '少了右书名号', en: '《 without 》' },
      changes: { texts: { 一: '印发《信息发布审核制度，落实“三审三校”。' } },
    },
  },
})
