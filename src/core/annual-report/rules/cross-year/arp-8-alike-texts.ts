import { convention, EDITIONS, format } from '../basis.ts'
import { fail, noPreviousReport, pass } from '../judgement.ts'
import { alikeShare } from '../reading/alike.ts'
import type { Rule } from '../rule.ts'

const SECTIONS = ['五', '一'] as const

/** Sections 五 and 一 must not be alike year after year (年年雷同). Compared sentence by sentence, numbers aside. ARP-8 */
export const alikeTexts: Rule = {
  id: 'ARP-8',
  title: { zh: '文字部分没有照抄上一年', en: "The texts are not last year's" },
  basis: [...format('ARP-8', '第五部分“存在的主要问题及改进情况”'), convention('ARP-8')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 'previous'],
  check: ({ report, previous, founded, settings }) => {
    if (founded) return []
    if (!previous) return [noPreviousReport('文字是否与上年雷同', "whether the texts are last year's")]
    return SECTIONS.flatMap((section) => {
      const now = report.texts[section]
      const before = previous.report.texts[section]
      if (!now || !before) return []
      const percent = Math.round(alikeShare(now, before) * 100)
      const limit = Math.round(settings.alikeThreshold * 100)
      const at = { instance: section, left: percent, right: limit }
      return [
        percent <= limit
          ? pass(
              `第${section}部分与上年相同的文字占 ${percent}%。`,
              `${percent}% of section ${section} is last year's.`,
              at,
            )
          : fail(
              `第${section}部分有 ${percent}% 的文字与上一年度报告相同，超过 ${limit}%。请按本年度的实际情况重写，上年的问题改得怎么样也请写明。`,
              `${percent}% of section ${section} is last year's text (limit ${limit}%). Write what happened this year, and what became of last year's problems.`,
              at,
            ),
      ]
    })
  },
  examples: {
    pass: {
      told: { zh: '两年写的问题不同', en: 'other problems than last year' },
      changes: {},
      previous: { year: 2022, texts: { 一: '2022年公开信息20条。', 五: '2022年的问题是网站栏目不全，已经补齐。' } },
    },
    fail: { told: { zh: '只改了年份', en: 'only the year was changed' }, changes: {}, previous: { year: 2022 } },
  },
}
