import { CURRENT, format } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** The notice of the trial form over tables of the form in force. 2.1 */
export const noticeOfTheTrialForm: Rule = textRule({
  id: 'TXT-4',
  title: { zh: '现行格式的报告不引用试行格式的通知', en: 'A report in the form in force does not cite the trial form' },
  basis: format('2.1', '印发通知', CURRENT),
  severity: 'warning',
  editions: CURRENT,
  find: ({ text }) => matches(text, /〔2019〕60号|\[2019\]60号|（2019）60号|格式（试行）/gu, 16),
  advice: {
    zh: '国办公开办函〔2019〕60号是试行格式，已由〔2021〕30号代替。请改引〔2021〕30号。',
    en: '国办公开办函〔2019〕60号 was the trial form, replaced by 〔2021〕30号. Cite the latter.',
  },
  examples: {
    pass: {
      told: { zh: '引用〔2021〕30号', en: '〔2021〕30号' },
      changes: { texts: { 一: '按照国办公开办函〔2021〕30号编制。' } },
    },
    fail: {
      told: { zh: '引用〔2019〕60号', en: '〔2019〕60号' },
      changes: { texts: { 一: '按照国办公开办函〔2019〕60号编制。' } },
    },
  },
})
