import { citationsOf } from '../slots.ts'
import { NO_36 } from './doc-r4-no-article-36.ts'
import { fault } from './reading.ts'
import type { LetterInHand, LetterRule } from './rule.ts'

/** What any letter may mention: how applications are made, corrected, consulted on, timed, provided and challenged. */
const PROCEDURE: readonly number[] = [27, 29, 30, 31, 32, 33, 34, 37, 40, 41, 45, 51]

function isFitting({ letter, facts }: LetterInHand, article: number, item: number | null): boolean {
  if (PROCEDURE.includes(article)) return true
  if (article === 36 && NO_36.includes(letter.id)) return true
  return citationsOf(letter, facts).some(
    (c) => c.article === article && (article !== 36 || item === null || c.item === item),
  )
}

export const otherArticles: LetterRule = {
  id: 'DOC-R4-OTHER',
  title: { zh: '引用的条款与决定相符', en: 'The articles cited fit the decision' },
  basis: { ids: ['DOC-R4'], source: '苏政办函〔2019〕98号（依据应当与处理决定相符）' },
  severity: 'warning',
  check: (input) =>
    input.cited
      .filter(({ law, article, item }) => law === 'regulation' && !isFitting(input, article, item))
      .map((at) =>
        fault(
          `“${at.quote}”不是这一处理决定的依据。请核对，或者改选与所引条款相符的答复。`,
          'This article does not carry the decision: check it, or choose the reply that fits the article.',
          { at },
        ),
      ),
  examples: {
    pass: { letter: 'RP-8' },
    fail: { letter: 'RP-8', words: [['第十六条第一款', '第十六条第一款、第十四条']] },
  },
}
