import { EDITIONS, practice } from '../basis.ts'
import { outOfOrder } from '../reading/order.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const SHOWN = 12
const POINT = /(?<=^|[。；：，、;:,）”\n])([一二三四五六七八九十]{1,2})是|(?<![统之唯第专])(一)是/gu

function brokenSequence(text: string): readonly string[] {
  const found = [...text.matchAll(POINT)]
  const broken = outOfOrder(found.map((m) => m[1] ?? '一'))
  return broken.map((i) => text.slice(found[i]?.index, (found[i]?.index ?? 0) + SHOWN))
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
