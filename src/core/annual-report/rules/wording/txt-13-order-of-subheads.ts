import { EDITIONS, practice } from '../basis.ts'
import { outOfOrder } from '../reading/order.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const SHOWN = 12
const SUBHEAD = /(?<=^|[。；：\n])[（(]([一二三四五六七八九十]{1,2})[）)]/gu

function brokenSubheads(text: string): readonly string[] {
  const found = [...text.matchAll(SUBHEAD)]
  const broken = outOfOrder(found.map((m) => m[1] ?? '一'))
  return broken.map((i) => text.slice(found[i]?.index, (found[i]?.index ?? 0) + SHOWN))
}

/** Sub-headings that skip or repeat a number. Items of articles (第（一）项) are not sub-headings. */
export const orderOfSubheads: Rule = textRule({
  id: 'TXT-13',
  title: { zh: '（一）（二）（三）的顺序不断、不重', en: '（一）（二）（三） in order' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => brokenSubheads(text),
  advice: {
    zh: '小标题的序号断了或者重了，请按顺序重新编。',
    en: 'The sub-headings skip or repeat a number: number them again.',
  },
  examples: {
    pass: {
      told: { zh: '（一）（二）', en: 'in order' },
      changes: { texts: { 一: '（一）主动公开。公开32条。（二）依申请公开。收到5件。' } },
    },
    fail: {
      told: { zh: '（一）（三）', en: '（二） is missing' },
      changes: { texts: { 一: '（一）主动公开。公开32条。（三）依申请公开。收到5件。' } },
    },
  },
})
