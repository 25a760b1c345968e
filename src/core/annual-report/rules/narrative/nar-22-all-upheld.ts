import { EDITIONS, practice } from '../basis.ts'
import { fail, pass, uncertain } from '../judgement.ts'
import { resultCells, resultSentences, resultSum } from '../reading/dispute-results.ts'
import type { Rule } from '../rule.ts'

/** A text that says all were upheld, beside other results. Pending ones are asked about: they have no result yet. */
export const allUpheld: Rule = {
  id: 'NAR-22',
  title: { zh: '文字说均获维持的，表四不应有别的结果', en: 'Where all were upheld, there is no other result' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't4.review.corrected', 't4.direct.corrected', 't4.after.corrected'],
  check: (input) =>
    resultSentences(input, /(?:均|全部|都)(?:获|被|予以|得到|为|已)?(?:结果)?维持/u)
      .slice(0, 1)
      .map((sentence) => {
        const others = resultSum(input, sentence, 'corrected') + resultSum(input, sentence, 'other')
        const pending = resultSum(input, sentence, 'pending')
        const cells = [...resultCells(sentence.routes, 'corrected'), ...resultCells(sentence.routes, 'other')]
        if (others > 0)
          return fail(
            `文字写的是“${sentence.quote}”，表四却有 ${others} 件是结果纠正或者其他结果。请改正其中一处。`,
            `The text says “${sentence.quote}”, but ${others} in table 四 ended otherwise. Correct one of the two.`,
            { cells, left: 0, right: others },
          )
        if (pending > 0)
          return uncertain(
            'pendingCases',
            `文字写的是“${sentence.quote}”，表四还有 ${pending} 件尚未审结。请把话说准：已经审结的都获维持。`,
            `The text says “${sentence.quote}”, while ${pending} are still pending in table 四. Say that those concluded were upheld.`,
            { cells: resultCells(sentence.routes, 'pending'), left: 0, right: pending, severity: 'note' },
          )
        return pass(`文字“${sentence.quote}”与表四一致。`, `“${sentence.quote}” agrees with table 四.`, {
          cells,
          left: 0,
          right: 0,
        })
      }),
  examples: {
    pass: { told: { zh: '1 件复议，维持', en: 'one, upheld' }, changes: { texts: { 一: '行政复议1件，均获维持。' } } },
    fail: {
      told: { zh: '均获维持，却有 1 件被纠正', en: 'all upheld, yet one corrected' },
      changes: { texts: { 一: '行政复议2件，均获维持。' }, cells: { 't4.review.corrected': 1 } },
    },
  },
}
