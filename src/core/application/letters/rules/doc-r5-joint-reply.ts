import { fault, says } from './reading.ts'
import type { LetterRule } from './rule.ts'

export const jointReply: LetterRule = {
  id: 'DOC-R5',
  title: { zh: '一并答复的，逐一写明申请编号', en: 'A joint reply names each application' },
  basis: { ids: ['DOC-R5', 'T3-17'], source: '法释〔2025〕8号第十四条' },
  severity: 'block',
  check: ({ facts, text }) =>
    (facts.otherCaseNumbers ?? [])
      .filter((number) => !says(text, number))
      .map((number) =>
        fault(
          `没有写明一并答复的申请“${number}”。每件申请有自己的编号、期限和处理结果，请写明。`,
          `The application “${number}” is answered with this reply but not named: each keeps its own number, clock and row.`,
          { repair: `编号为${number}的申请一并在此答复。` },
        ),
      ),
  examples: {
    pass: { letter: 'RP-2', facts: { otherCaseNumbers: ['SQ2025-0032'] } },
    fail: {
      letter: 'RP-2',
      facts: { otherCaseNumbers: ['SQ2025-0032'] },
      words: [['编号为SQ2025-0032的申请', '另一申请']],
    },
  },
}
