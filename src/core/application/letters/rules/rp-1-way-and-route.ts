import { fault, sentencesWith } from './reading.ts'
import type { LetterRule } from './rule.ts'

const VAGUE =
  /^(?:请)?(?:详)?(?:见|登录|查看|查阅|在)?(?:本机关|我局|我单位|市|县|区|省)*(?:人民政府|政府)?(?:门户|官方)?网站(?:查询|查看|查阅)?$/u

/** LIT-5: the organ proves that it told way and route; a bare “see the website” tells neither. */
export const wayAndRoute: LetterRule = {
  id: 'RP-1',
  title: { zh: '已公开的，写明具体的方式和途径', en: 'What is published: the way and route in full' },
  basis: { ids: ['RP-1', 'EVD-7'], source: '条例第三十六条第（一）项' },
  severity: 'block',
  check: ({ letter, facts: { publishedWhere = '' }, text }) =>
    letter.id === 'RP-1' && VAGUE.test(publishedWhere.trim().replace(/[。；]$/u, ''))
      ? [
          fault(
            `“${publishedWhere}”不够具体。请写明网址、栏目，或者可以查阅的场所。`,
            `“${publishedWhere}” is too vague: give the address of the page, the column, or the place where it can be read.`,
            { at: sentencesWith(text, /获取该信息的方式/u)[0] },
          ),
        ]
      : [],
  examples: {
    pass: { letter: 'RP-1' },
    fail: { letter: 'RP-1', facts: { publishedWhere: '见本机关网站' } },
  },
}
