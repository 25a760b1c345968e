import { FORMS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Headings are those of the form, word for word, number and all. 2.2 */
export const exactHeadings: Rule = {
  id: 'CMP-1',
  title: { zh: '各部分标题与格式一字不差', en: 'Headings are those of the form, word for word' },
  basis: format('2.2', '模板'),
  severity: 'note',
  editions: EDITIONS,
  reads: ['headings'],
  check: ({ report }) =>
    report.headings.flatMap(({ section, text, exact }) => {
      const official = FORMS[report.form].sections.find((s) => s.key === section)?.heading
      if (exact || official === undefined) return []
      return [
        fail(
          `标题“${squeeze(text)}”与格式不同，格式是“${official}”。请照格式改。`,
          `The heading “${squeeze(text)}” differs from the form's “${official}”. Use the form's.`,
          { instance: section },
        ),
      ]
    }),
  examples: {
    pass: { told: { zh: '一字不差', en: 'word for word' }, changes: {} },
    fail: {
      told: { zh: '“五、存在的主要问题及整改措施”', en: '五 under another name' },
      changes: { headings: { 五: '五、存在的主要问题及整改措施' } },
    },
  },
}
