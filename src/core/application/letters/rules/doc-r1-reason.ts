import { type FactId, factSpec, type LetterFacts } from '../facts/facts.ts'
import { isRequired } from '../need.ts'
import { printedFact, unstopped } from '../print-facts.ts'
import { fault, says } from './reading.ts'
import type { LetterInHand, LetterRule } from './rule.ts'

/** A state secret has no facts that the letter may tell: the ground itself has to be named. */
const GROUND_WORDS: Readonly<Record<string, string>> = { r5: '国家秘密' }

const COMMON = /^DOC-15/u

function unsaid({ letter, facts, text }: LetterInHand): readonly string[] {
  const own = letter.needs.filter(
    (need) => need.place === 'letter' && !COMMON.test(need.why) && isRequired(need, facts),
  )
  const lost = own.flatMap(({ fact }) => (isSaid(fact) ? [] : [factSpec(fact).label.zh]))
  const ground = GROUND_WORDS[letter.rows[0] ?? '']
  return [...lost, ...(ground === undefined || says(text, ground) ? [] : [ground])]

  function isSaid(fact: FactId): boolean {
    const words = wordsOf(fact, facts)
    return words.length > 0 && words.every((each) => says(text, each))
  }
}

/** What has to stand in the letter for a fact to be said. */
function wordsOf(fact: FactId, facts: LetterFacts): readonly string[] {
  if (fact === 'withheld') return (facts.withheld ?? []).flatMap(({ what, reason }) => [what, reason].map(unstopped))
  const lines = (printedFact(fact, facts) ?? '').split('\n')
  return lines.filter((line) => line.trim() !== '').map(unnumbered)
}

/** A list read back from a file may have lost its numbers to the numbering of the word processor. */
const unnumbered = (line: string): string => line.replace(/^\d+\./u, '')

/** The eleventh element: 36(3), 36(5) and 37 ask for reasons; without them a refusal falls in court. */
export const reasonsGiven: LetterRule = {
  id: 'DOC-R1-REASON',
  title: { zh: '写明理由和所依据的事实', en: 'Reasons and the facts behind them' },
  basis: { ids: ['DOC-R1'], source: '条例第三十六条第（三）项、第（五）项、第三十七条' },
  severity: 'block',
  check: (input) => {
    const lost = input.letter.reasoned ? unsaid(input) : []
    return lost.length === 0
      ? []
      : [
          fault(
            `没有写明理由：缺少${lost.join('、')}。请在说明理由的段落写明。`,
            'The reasons are not given in full: say them in the paragraph of reasons.',
          ),
        ]
  },
  examples: {
    pass: { letter: 'RP-6' },
    fail: { letter: 'RP-6', words: [['储备点位和应急调运路线公开后，可能被用于干扰应急保供', '公开后影响不好']] },
  },
}
