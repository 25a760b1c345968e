import { freeRemedyFaults } from './free-remedy.ts'
import type { LetterRule } from './rule.ts'

export const thirdPartyRemedy: LetterRule = {
  id: 'REM-5',
  title: { zh: '决定公开的，告知第三方救济途径', en: 'A third party is told both ways against disclosure' },
  basis: { ids: ['REM-5'], source: '法释〔2025〕8号第一条第（四）项、第十三条' },
  severity: 'block',
  check: (input) => (input.letter.remedy === 'thirdParty' ? freeRemedyFaults(input) : []),
  examples: {
    pass: { letter: 'DOC-10' },
    fail: { letter: 'DOC-10', words: [['，也可以自收到本告知书之日起6个月内向某某县人民法院提起行政诉讼', '']] },
  },
}
