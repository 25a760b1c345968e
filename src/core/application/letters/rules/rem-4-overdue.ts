import { day, inChinese } from '#core/shared/index'
import { fault, passages } from './reading.ts'
import type { LetterRule } from './rule.ts'

/** From the end of the period the silence itself can be challenged, either way, for six months (2018 解释 66). */
export const overdue: LetterRule = {
  id: 'REM-4',
  title: { zh: '逾期答复', en: 'The reply is late' },
  basis: { ids: ['REM-4', 'REG-33'], source: '条例第三十三条第二款，法释〔2025〕8号第二条第二款' },
  severity: 'warning',
  check: ({ letter, facts: { date, due }, text }) => {
    if (letter.rows.length === 0 || date === undefined || due === undefined || date <= due) return []
    const quote = inChinese(date)
    const passage = passages(text).findLastIndex((p) => p.includes(quote))
    return [
      fault(
        `落款日期${quote}晚于答复期限${inChinese(due)}。申请人可以就逾期不答复申请行政复议或者提起行政诉讼，补发答复不消除逾期。请报告负责人并保存原因。`,
        `Dated ${date}, after the due date ${due}: the applicant may challenge the delay either way, and a late reply does not undo it. Tell the head and keep the reason on file.`,
        { at: passage < 0 ? undefined : { passage, quote } },
      ),
    ]
  },
  examples: {
    pass: { letter: 'RP-13' },
    fail: { letter: 'RP-13', facts: { due: day('2025-04-16') } },
  },
}
