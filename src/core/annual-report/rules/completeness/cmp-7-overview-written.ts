import { EDITIONS, law } from '../basis.ts'
import { fail } from '../judgement.ts'
import { lengthOf, prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

const ENOUGH = 50

/** Section 一 is a summary of five aspects: a line or two cannot hold them. */
export const overviewWritten: Rule = {
  id: 'CMP-7',
  title: { zh: '第一部分写有内容', en: 'Section 一 says something' },
  basis: [law('REG-50', '第五十条第（一）项、第（二）项')],
  severity: 'error',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report }) => {
    const text = prose(report, '一')
    const length = text === null ? ENOUGH : lengthOf(text)
    if (length >= ENOUGH) return []
    return [
      fail(
        `第一部分“总体情况”只有 ${length} 字。请概述主动公开、依申请公开、政府信息管理、平台建设、监督保障的情况。`,
        `Section 一 has only ${length} characters. Summarise proactive disclosure, applications, information management, platforms and supervision.`,
        { instance: '一', left: length, right: ENOUGH },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '写了五个方面', en: 'five aspects' }, changes: {} },
    fail: { told: { zh: '只写“见附件。”', en: 'only “see the annex”' }, changes: { texts: { 一: '见附件。' } } },
  },
}
