import { EDITIONS, law } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { bodyOf } from '../reading/body.ts'
import type { Rule } from '../rule.ts'

const RESULTS = [
  { name: '工作考核', shows: /考核/u },
  { name: '社会评议', shows: /评议|社会评价|第三方评估|满意度|社会监督/u },
  { name: '责任追究', shows: /责任追究|追责|问责|追究.{0,6}责任/u },
] as const

/** Governments add the results of assessment, social appraisal and accountability, wherever in the texts. REG-50(4) */
export const supervisionByGovernments: Rule = {
  id: 'CMP-8',
  title: {
    zh: '政府的报告写明工作考核、社会评议和责任追究结果',
    en: 'Governments report assessment, appraisal and accountability',
  },
  basis: [law('REG-50', '第五十条第（四）项')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report, passages }) => {
    if (bodyOf(report.agency?.value ?? '')?.kind !== 'government') return []
    const all = passages.map((t) => t.text).join('')
    const missing = RESULTS.filter(({ shows }) => !shows.test(all)).map(({ name }) => name)
    return [
      missing.length === 0
        ? pass('写到了工作考核、社会评议和责任追究。', 'Assessment, appraisal and accountability are reported.')
        : fail(
            `没有写到${missing.join('、')}的结果情况。各级政府的报告应当包括工作考核、社会评议和责任追究结果情况，请在“监督保障”里补写。`,
            `The results of ${missing.join(', ')} are missing. A government reports assessment, social appraisal and accountability: add them.`,
          ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '三项都写到', en: 'all three' },
      changes: { agency: '云溪县人民政府', texts: { 一: '将公开工作纳入考核，开展社会评议，未发生责任追究的情形。' } },
    },
    fail: {
      told: { zh: '只写考核', en: 'assessment only' },
      changes: { agency: '云溪县人民政府', texts: { 一: '将公开工作纳入年度考核。' } },
    },
  },
}
