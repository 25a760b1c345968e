import { fault } from './reading.ts'
import { isTurnedAway, suits } from './remedy-reading.ts'
import type { LetterFault, LetterInHand, LetterRule } from './rule.ts'

function faults(input: LetterInHand): readonly LetterFault[] {
  const { order, text, remedy } = input
  const named = suits(text)
  if (order === 'reconsiderationOnly')
    return named.map((at) =>
      fault(
        '法院对这一情形不予立案或者驳回起诉，本机关设定为只告知行政复议。请删去提起行政诉讼的内容。',
        'A court turns this suit away, and this agency has chosen to name reconsideration only: take the suit out.',
        { at, repair: remedy },
      ),
    )
  return named.length > 0
    ? []
    : [
        fault(
          '本机关设定为两种救济都告知，这里没有写提起行政诉讼。请补上，或者修改设定。',
          'This agency has chosen to name both ways; the suit is not named. Put it in, or change the setting.',
          { repair: remedy },
        ),
      ]
}

/** DB-32 is open: the norms of 2019 want both rights in every reply, the court rules of 2025 close the suit. */
export const suitBySwitch: LetterRule = {
  id: 'DOC-R6',
  title: { zh: '法院不受理的情形，按设定告知行政诉讼', en: 'Rows that a court turns away name the suit as set' },
  basis: { ids: ['DOC-R6', 'DB-32'], source: '法释〔2025〕8号第十条第二款' },
  severity: 'block',
  check: (input) => (isTurnedAway(input) ? faults(input) : []),
  examples: {
    pass: { letter: 'RP-16', facts: {}, switches: { suitOfRowsTurnedAway: 'print' } },
    fail: {
      letter: 'RP-16',
      words: [['，也可以自收到本答复之日起6个月内向某某县人民法院提起行政诉讼', '']],
    },
  },
}
