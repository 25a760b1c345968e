import { EDITIONS, practice } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { resultCells, resultSentences, resultSum } from '../reading/dispute-results.ts'
import type { Rule } from '../rule.ts'

/** A text that says that nothing was corrected or lost, beside a 结果纠正 in table 四. */
export const noneCorrected: Rule = {
  id: 'NAR-23',
  title: {
    zh: '文字说没有被纠正、没有败诉的，表四“结果纠正”应当是 0',
    en: 'Where none was corrected, table 四 has none',
  },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't4.review.corrected', 't4.direct.corrected', 't4.after.corrected'],
  check: (input) =>
    resultSentences(
      input,
      /(?:未被|没有被|无一|未出现|没有|无)[^0-9，。]{0,12}?(?:纠错|纠正|撤销|败诉)|零(?:败诉|纠错)/u,
    )
      .slice(0, 1)
      .map((sentence) => {
        const corrected = resultSum(input, sentence, 'corrected')
        const at = { cells: resultCells(sentence.routes, 'corrected'), left: 0, right: corrected }
        return corrected === 0
          ? pass(`文字“${sentence.quote}”与表四一致。`, `“${sentence.quote}” agrees with table 四.`, at)
          : fail(
              `文字写的是“${sentence.quote}”，表四“结果纠正”却有 ${corrected} 件。请改正其中一处。`,
              `The text says “${sentence.quote}”, but table 四 counts ${corrected} corrected. Correct one of the two.`,
              at,
            )
      }),
  examples: {
    pass: {
      told: { zh: '没有被纠错', en: 'none corrected' },
      changes: { texts: { 一: '行政复议1件，未被复议机关纠错。' } },
    },
    fail: {
      told: { zh: '说没有败诉，却有 1 件被纠正', en: 'none lost, yet one corrected' },
      changes: { texts: { 一: '行政诉讼3件，无败诉案件。' }, cells: { 't4.direct.corrected': 1 } },
    },
  },
}
