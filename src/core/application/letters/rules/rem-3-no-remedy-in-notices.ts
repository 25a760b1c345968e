import { fault } from './reading.ts'
import { reconsiderations, suits } from './remedy-reading.ts'
import type { LetterRule } from './rule.ts'

/** Correction, extension, consultation and fee cannot be challenged on their own (法释〔2025〕8号 10(2)(2), (3)). */
export const noRemedyInNotices: LetterRule = {
  id: 'REM-3',
  title: { zh: '程序性告知不写救济途径', en: 'Notices of the procedure tell no remedy' },
  basis: { ids: ['REM-3', 'FEE-10'], source: '法释〔2025〕8号第十条第二款第（二）项、第（三）项' },
  severity: 'block',
  check: ({ order, text }) =>
    order === 'none'
      ? [...new Map([...reconsiderations(text), ...suits(text)].map((at) => [at.quote, at])).values()].map((at) =>
          fault(
            '这是办理过程中的告知，不能单独申请行政复议或者提起行政诉讼。请删去这句话。',
            'This notice cannot be challenged on its own: take the sentence out.',
            { at },
          ),
        )
      : [],
  examples: {
    pass: { letter: 'DOC-4' },
    fail: { letter: 'DOC-4', words: [['答复期限。', '答复期限。您可以在60日内申请行政复议。']] },
  },
}
