import { type Citation, LAWS, tellCitations } from '../cite.ts'
import { isCited } from '../cited.ts'
import { fault, says } from './reading.ts'
import type { LetterFault, LetterInHand, LetterRule } from './rule.ts'

const stands = ({ cited, text }: LetterInHand, wanted: Citation): boolean =>
  wanted.article === null ? says(text, LAWS[wanted.law]) : cited.some((c) => isCited(c, wanted))

function missing(input: LetterInHand, wanted: Citation): readonly LetterFault[] {
  if (stands(input, wanted)) return []
  const told = tellCitations([wanted])
  const near = input.cited.find((c) => c.law === wanted.law && c.article === wanted.article)
  return [
    near
      ? fault(
          `“${near.quote}”没有写对款、项：应当是${told}。`,
          'The paragraph or the item is missing or wrong; the right citation is offered.',
          { at: near, repair: told },
        )
      : fault(`没有引用${told}。`, 'An article that this letter rests on is not cited; it is offered.', {
          repair: told,
        }),
  ]
}

export const citedArticles: LetterRule = {
  id: 'DOC-R4',
  title: { zh: '引用条、款、项齐全', en: 'Article, paragraph and item are cited' },
  basis: { ids: ['DOC-R4', 'DOC-15'], source: '苏政办函〔2019〕98号（依据引用到条、款、项）' },
  severity: 'warning',
  check: (input) => input.wanted.flatMap((wanted) => missing(input, wanted)),
  examples: {
    pass: { letter: 'RP-8' },
    fail: { letter: 'RP-8', words: [['第十六条第一款', '第十六条']] },
  },
}
