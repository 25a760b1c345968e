import { fault } from './reading.ts'
import { offersBoth, saysFirst, suits } from './remedy-reading.ts'
import type { LetterInHand, LetterPlace, LetterRule } from './rule.ts'

/** Sentences that send the applicant to court past the reconsideration organ. */
function wrong({ text, order }: LetterInHand): readonly LetterPlace[] {
  if (order === 'firstForPart') return saysFirst(text) ? [] : suits(text)
  if (order !== 'reconsiderationFirst') return []
  return saysFirst(text) ? offersBoth(text) : suits(text)
}

/** A suit that skips reconsideration is not filed or is dismissed (法释〔2025〕8号 10(2)(1)): the old sentence costs the applicant the remedy. */
export const oldRemedy: LetterRule = {
  id: 'DOC-R2',
  title: { zh: '不得使用旧的救济告知', en: 'No remedy sentence of before 2024' },
  basis: {
    ids: ['DOC-R2', 'REM-1'],
    source: '行政复议法第二十三条第一款第（四）项、第二款，法释〔2025〕8号第十条第二款第（一）项',
  },
  severity: 'block',
  check: (input) =>
    wrong(input).map((at) =>
      fault(
        '这是旧的救济告知：自2024年1月1日起，对依照条例第十四条、第十五条、第十六条不予公开的决定，应当先申请行政复议，对复议决定不服的才能提起行政诉讼；直接起诉的，法院不予立案或者驳回起诉。请换成现行的告知。',
        'This is the remedy of before 2024: since then a refusal under Articles 14 to 16 goes to reconsideration first, and a suit that skips it is not filed or is dismissed. Use the sentence offered.',
        { at, repair: input.remedy },
      ),
    ),
  examples: {
    pass: { letter: 'RP-9' },
    fail: {
      letter: 'RP-9',
      words: [
        [
          '应当自收到本答复之日起60日内先向某某县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向',
          '可以自收到本答复之日起60日内向某某县人民政府申请行政复议，或者自收到本答复之日起6个月内向',
        ],
      ],
    },
  },
}
