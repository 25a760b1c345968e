import { factSpec } from '../facts/facts.ts'
import { isGiven, isRequired } from '../need.ts'
import { needsOf } from '../needs.ts'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

/** The burden of proof is the organ's (EVD-1 to EVD-8): what the file does not hold when the reply goes out, it does not hold in court. */
export const proofOnFile: LetterRule = {
  id: 'DOC-R3',
  title: { zh: '发出前证明材料已经存卷', en: 'The proof is on file before the letter goes out' },
  basis: { ids: ['DOC-R3', 'EXC-11'], source: '条例第四十五条，法释〔2025〕8号第五条、第六条' },
  severity: 'block',
  check: ({ letter, facts }) => {
    const lost = needsOf(letter, facts)
      .filter((need) => need.place === 'file' && isRequired(need, facts) && !isGiven(facts, need.fact))
      .map(({ fact, why }) => ({ label: factSpec(fact).label, why }))
    return lost.map(({ label, why }) =>
      fault(
        `卷内还没有“${label.zh}”（${why}）。请补入后再发出。`,
        `The file lacks “${label.en}” (${why}): add it before sending.`,
      ),
    )
  },
  examples: {
    pass: { letter: 'RP-4' },
    fail: { letter: 'RP-4', facts: { secretPeriod: '' } },
  },
}
