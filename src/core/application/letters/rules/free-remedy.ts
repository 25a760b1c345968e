import { fault, sentencesWith } from './reading.ts'
import { lackingIn, saysFirst } from './remedy-reading.ts'
import type { LetterFault, LetterInHand } from './rule.ts'

/** Both ways at choice, with organ, court and periods; and no order that the law does not set. */
export function freeRemedyFaults(input: LetterInHand): readonly LetterFault[] {
  const { text, remedy } = input
  const lost = lackingIn(input, ['days60', 'months6'])
  const [first] = saysFirst(text) ? sentencesWith(text, /复议/u) : []
  return [
    ...(lost.length === 0
      ? []
      : [
          fault(
            `救济告知不完整，缺少：${lost.join('、')}。请补上。`,
            'The remedy is incomplete: use the paragraph offered.',
            {
              repair: remedy,
            },
          ),
        ]),
    ...(first === undefined
      ? []
      : [
          fault(
            '这一决定不适用复议前置，申请人可以选择申请行政复议或者提起行政诉讼。请改正。',
            'Reconsideration need not come first here: the applicant may choose. Correct it.',
            { at: first, repair: remedy },
          ),
        ]),
  ]
}
