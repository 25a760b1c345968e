import { EDITIONS, practice } from '../basis.ts'
import { chineseNumber } from '../reading/numerals.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const POINT = /(?<=^|[。；：，、;:,）”\n])([一二三四五六七八九十]{1,2})是|(?<![统之唯第专])(一)是/gu

function brokenSequence(text: string): readonly string[] {
  let last = 0
  const broken: string[] = []
  for (const { 1: written = '一', index } of text.matchAll(POINT)) {
    const number = chineseNumber(written) ?? 0
    if (number !== 1 && number !== last + 1 && last > 0) broken.push(text.slice(index, index + 12))
    last = number
  }
  return broken
}

/** 一是 … 三是 … 三是. A list may begin again with 一是 at any place. */
export const orderOfPoints: Rule = textRule({
  id: 'TXT-12',
  title: { zh: '“一是、二是、三是”的顺序不断、不重', en: '一是, 二是, 三是 in order' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,

  find: ({ text }) => brokenSequence(text),
  advice: { zh: '序号断了或者重了，请按顺序重新编。', en: 'The numbers skip or repeat: number the points again.' },
  examples: {
    pass: { told: { zh: '一是、二是、三是', en: 'in order' }, changes: {} },
    fail: {
      told: { zh: '一是、三是、三是', en: '一是, 三是, 三是' },
      changes: { texts: { 一: '一是健全制度；三是加强培训；三是优化平台。' } },
    },
  },
})
