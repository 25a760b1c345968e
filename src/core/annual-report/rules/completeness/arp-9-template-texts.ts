import { convention, EDITIONS, format } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { PLACEHOLDER, squeeze } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** A report that still holds the words of the blank form was not filled in there. ARP-9 */
export const templateTexts: Rule = {
  id: 'ARP-9',
  title: { zh: '没有留下空白模板里的提示文字', en: 'No words of the blank form are left' },
  basis: [...format('ARP-9', '模板'), convention('ARP-9')],
  severity: 'error',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report }) => {
    const left = (['一', '五', '六'] as const).flatMap((section) => {
      const found = PLACEHOLDER.exec(squeeze(report.texts[section] ?? ''))
      return found ? [{ section, words: found[0] }] : []
    })
    if (left.length === 0) return [pass('没有留下模板里的提示文字。', 'No words of the blank form are left.')]
    return left.map(({ section, words }) =>
      fail(
        `第${section}部分还留着模板里的提示“${words}”。请换成本机关的实际情况。`,
        `Section ${section} still holds the blank form's “${words}”. Replace it by what really happened.`,
        { instance: section },
      ),
    )
  },
  examples: {
    pass: { told: { zh: '都写了实际内容', en: 'all filled in' }, changes: {} },
    fail: {
      told: { zh: '第五部分还是“（文字描述）”', en: 'section 五 is still “（文字描述）”' },
      changes: { texts: { 五: '（文字描述）' } },
    },
  },
}
