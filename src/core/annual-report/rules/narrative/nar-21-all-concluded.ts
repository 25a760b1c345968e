import { EDITIONS, practice } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { resultCells, resultSentences, resultSum } from '../reading/dispute-results.ts'
import type { Rule } from '../rule.ts'

/** A text that says all disputes were concluded, beside some pending in table 四. */
export const allConcluded: Rule = {
  id: 'NAR-21',
  title: { zh: '文字说均已审结的，表四“尚未审结”应当是 0', en: 'Where all were concluded, none is pending' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't4.review.pending', 't4.direct.pending', 't4.after.pending'],
  check: (input) =>
    resultSentences(input, /(?:均|全部|都)(?:已)?(?:审结|结案|办结)/u)
      .slice(0, 1)
      .map((sentence) => {
        const pending = resultSum(input, sentence, 'pending')
        const at = { cells: resultCells(sentence.routes, 'pending'), left: 0, right: pending }
        return pending === 0
          ? pass(`文字“${sentence.quote}”与表四一致。`, `“${sentence.quote}” agrees with table 四.`, at)
          : fail(
              `文字写的是“${sentence.quote}”，表四“尚未审结”却有 ${pending} 件。请改正其中一处。`,
              `The text says “${sentence.quote}”, but ${pending} are pending in table 四. Correct one of the two.`,
              at,
            )
      }),
  examples: {
    pass: {
      told: { zh: '均已结案', en: 'all concluded' },
      changes: { texts: { 一: '行政复议案件1件，已全部结案。' } },
    },
    fail: {
      told: { zh: '均已结案，却有 1 件尚未审结', en: 'all concluded, yet one pending' },
      changes: { texts: { 一: '行政复议案件1件，均已结案。' }, cells: { 't4.review.pending': 1 } },
    },
  },
}
