import type { LetterId } from '../letter.ts'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

/** Rows r14, r15, r16, r18, r20: Arts. 38 and 39 stand alone, findings of fact fit no item of 36. */
export const NO_36: readonly LetterId[] = ['RP-14', 'RP-15', 'RP-16', 'RP-18', 'RP-20']

export const noArticle36: LetterRule = {
  id: 'DOC-R4-36',
  title: { zh: '不需要引用第三十六条的，不引用', en: 'No Article 36 where it does not apply' },
  basis: { ids: ['DOC-R4', 'DOC-15'], source: '苏政办函〔2019〕98号（第三十八条、第三十九条和事实认定单独适用）' },
  severity: 'warning',
  check: ({ letter, cited }) =>
    NO_36.includes(letter.id)
      ? cited
          .filter(({ law, article }) => law === 'regulation' && article === 36)
          .map((at) =>
            fault(`这一情形不引用第三十六条，请删去“${at.quote}”。`, 'Article 36 does not apply here: take it out.', {
              at,
            }),
          )
      : [],
  examples: {
    pass: { letter: 'RP-14' },
    fail: { letter: 'RP-14', words: [['第三十八条', '第三十六条第（四）项、第三十八条']] },
  },
}
