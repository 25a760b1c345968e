import { fault } from './reading.ts'
import { lackingIn, saysFirst, suits } from './remedy-reading.ts'
import type { LetterInHand, LetterRule } from './rule.ts'

function lacking(input: LetterInHand): readonly string[] {
  if (input.order !== 'reconsiderationFirst' && input.order !== 'firstForPart') return []
  // An order that is wrong, not missing, is DOC-R2.
  const order = saysFirst(input.text) || suits(input.text).length > 0 ? [] : ['应当先申请行政复议']
  return [
    ...order,
    ...lackingIn(input, input.order === 'firstForPart' ? ['days60', 'days15', 'months6'] : ['days60', 'days15']),
  ]
}

/** 复议法 23(2): the organ must tell the applicant that reconsideration comes first. */
export const reconsiderationFirst: LetterRule = {
  id: 'REM-1',
  title: { zh: '不予公开的，告知先申请行政复议', en: 'A refusal tells that reconsideration comes first' },
  basis: { ids: ['REM-1', 'DOC-R1'], source: '行政复议法第二十条、第二十三条，行政诉讼法第四十五条' },
  severity: 'block',
  check: (input) => {
    const lost = lacking(input)
    return lost.length === 0
      ? []
      : [
          fault(
            `救济告知不完整，缺少：${lost.join('、')}。请用现行的告知。`,
            'The remedy is incomplete: use the paragraph offered.',
            { repair: input.remedy },
          ),
        ]
  },
  examples: {
    pass: { letter: 'RP-5' },
    fail: { letter: 'RP-5', words: [['之日起15日内', '之日起']] },
  },
}
