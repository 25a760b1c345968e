import { localDate } from '#core/shared/index'
import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

/** A day that the calendar has not. */
export const impossibleDates: Rule = textRule({
  id: 'TXT-23',
  title: { zh: '没有不存在的日期', en: 'No impossible dates' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) =>
    [...text.matchAll(/(20\d\d)年(\d{1,2})月(\d{1,2})日/gu)]
      .filter(([, y, m, d]) => !localDate(Number(y), Number(m), Number(d)).ok)
      .map(([quote]) => quote),
  advice: { zh: '没有这一天，请核对日期。', en: 'There is no such day: check the date.' },
  examples: {
    pass: { told: { zh: '日期存在', en: 'a real day' }, changes: { texts: { 一: '2023年2月28日召开会议。' } } },
    fail: { told: { zh: '“2月30日”', en: '30 February' }, changes: { texts: { 一: '2023年2月30日召开会议。' } } },
  },
})
