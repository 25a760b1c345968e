import { freeRemedyFaults } from './free-remedy.ts'
import { isTurnedAway } from './remedy-reading.ts'
import type { LetterRule } from './rule.ts'

export const freeChoice: LetterRule = {
  id: 'REM-2',
  title: { zh: '其他答复，告知复议和诉讼两种途径及期限', en: 'Other replies tell both ways and their periods' },
  basis: { ids: ['REM-2', 'DOC-R1'], source: '行政复议法第二十条，行政诉讼法第四十六条' },
  severity: 'block',
  check: (input) =>
    input.order === 'free' && input.letter.remedy !== 'thirdParty' && !isTurnedAway(input)
      ? freeRemedyFaults(input)
      : [],
  examples: {
    pass: { letter: 'RP-12' },
    // The period of the litigation law of before May 2015.
    fail: { letter: 'RP-12', words: [['6个月内', '3个月内']] },
  },
}
