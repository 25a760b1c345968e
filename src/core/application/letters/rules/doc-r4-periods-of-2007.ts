import { fault, sentencesWith } from './reading.ts'
import type { LetterRule } from './rule.ts'

const OLD = /(?:答复|延长|延期).{0,30}(?:15|十五)个工作日|(?:15|十五)个工作日.{0,30}(?:答复|延长)/u
/** The 15 working days of third parties and of a correction are today's law. */
const TODAY = /第三方|征求意见|提出意见|补正|回复是否同意/u

export const periodsOf2007: LetterRule = {
  id: 'DOC-R4-15WD',
  title: { zh: '不写 2007 年条例的答复期限', en: 'No reply period of the 2007 Regulation' },
  basis: { ids: ['DOC-R4', 'REG-33'], source: '条例第三十三条第二款' },
  severity: 'block',
  check: ({ text }) =>
    sentencesWith(text, OLD)
      .filter(({ quote }) => !TODAY.test(quote))
      .map((at) =>
        fault(
          '答复期限是20个工作日，需要延长的不超过20个工作日；15个工作日是 2007 年条例的规定。请改正。',
          'A reply is due in 20 working days, with at most 20 more; 15 is from the 2007 Regulation. Correct it.',
          { at, repair: at.quote.replaceAll(/(?:15|十五)个工作日/gu, '20个工作日') },
        ),
      ),
  examples: {
    pass: { letter: 'DOC-6' },
    fail: { letter: 'DOC-6', words: [['延长答复期限，', '延长答复期限15个工作日，']] },
  },
}
