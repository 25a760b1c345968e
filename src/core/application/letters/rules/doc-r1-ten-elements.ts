import { ELEMENTS } from './elements.ts'
import { fault } from './reading.ts'
import type { LetterFault, LetterRule } from './rule.ts'

export const tenElements: LetterRule = {
  id: 'DOC-R1',
  title: { zh: '答复书具备十项要素', en: 'A reply has its ten elements' },
  basis: { ids: ['DOC-R1', 'DOC-15'], source: '苏政办函〔2019〕98号（答复文书的要素）' },
  severity: 'block',
  check: (input) =>
    ELEMENTS.filter(({ reply }) => !reply || input.letter.rows.length > 0).flatMap(
      ({ name, lacks, repair }): readonly LetterFault[] => {
        const missing = lacks(input)
        if (missing.length === 0) return []
        return [
          fault(
            `缺少要素“${name.zh}”：没有写明${missing.join('、')}。请补上。`,
            `The element “${name.en}” is missing or incomplete: put it in.`,
            { repair: repair(input) },
          ),
        ]
      },
    ),
  examples: {
    pass: { letter: 'RP-13' },
    fail: { letter: 'RP-13', words: [['（印章）', '']] },
  },
}
