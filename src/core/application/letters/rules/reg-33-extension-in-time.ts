import { day, inChinese } from '#core/shared/index'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

export const extensionInTime: LetterRule = {
  id: 'REG-33',
  title: { zh: '延期告知在原期限届满前发出', en: 'An extension is told before the first due date has passed' },
  basis: { ids: ['REG-33.3', 'CLK-6'], source: '条例第三十三条第二款' },
  severity: 'block',
  check: ({ letter, facts: { date, firstDue, extendedTo } }) => {
    if (letter.id !== 'DOC-6' || date === undefined || firstDue === undefined || extendedTo === undefined) return []
    if (date <= firstDue && extendedTo > firstDue) return []
    return [
      fault(
        `延期告知的日期${inChinese(date)}应当不晚于原答复期限${inChinese(firstDue)}，延期后的期限${inChinese(extendedTo)}应当晚于它。请核对日期；原期限已过的，不能再延期。`,
        `The notice (${date}) must not be after the first due date ${firstDue}, the new one (${extendedTo}) must be. Check the dates; what has run out cannot be extended.`,
      ),
    ]
  },
  examples: { pass: { letter: 'DOC-6' }, fail: { letter: 'DOC-6', facts: { date: day('2025-04-01') } } },
}
