import { FORMS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

/**
 * All six headings stand in the report, even over an empty section. Where the text of a section was found without its heading
 * (lost when a PDF was turned into text), only the heading is asked for. ARP-2
 */
export const sixHeadings: Rule = {
  id: 'ARP-2',
  title: { zh: '六个部分的标题齐全', en: 'All six headings are there' },
  basis: format('ARP-2', '六个部分'),
  severity: 'error',
  editions: EDITIONS,
  reads: ['headings'],
  check: ({ report }) => {
    const found = new Set(report.headings.map((h) => h.section))
    const missing = FORMS[report.form].sections.filter((s) => !found.has(s.key))
    if (missing.length === 0) return [pass('六个部分的标题齐全。', 'All six headings are there.')]
    return missing.map(({ key, heading }) => {
      const fee = key === '六' ? '，至少写明是否收取信息处理费' : ''
      return prose(report, key)
        ? fail(
            `缺少“${heading}”这个标题，内容倒是写了。请在这部分前面补上标题。`,
            `The heading “${heading}” is missing, though its content is there. Add the heading.`,
            { instance: key, severity: 'warning' },
          )
        : fail(
            `缺少“${heading}”这一部分。六个部分都要有，没有内容的也要保留标题${fee}。请补上。`,
            `Section “${heading}” is missing. All six must be there, even if one has nothing to report. Add it.`,
            { instance: key },
          )
    })
  },
  examples: {
    pass: { told: { zh: '六个部分都有', en: 'all six' }, changes: {} },
    fail: { told: { zh: '没有第六部分', en: 'no section 六' }, changes: { texts: { 六: null } } },
  },
}
