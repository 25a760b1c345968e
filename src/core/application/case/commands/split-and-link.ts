import { needText, refuse, wholeNumber } from '../checks.ts'
import { CASE_STATUSES, type CaseState } from '../state.ts'
import { BOTH_KINDS, DISCLOSURE, type Step } from '../step.ts'

const touched = ({ correction, fee, extension, delay, consultations }: CaseState): boolean =>
  Boolean(correction || fee || extension || delay) || consultations.length > 0

/** 一事一申请 (T3-4, FEE-3, DB-5): each part is registered as an application with the same day of receipt. */
export const splitApplication: Step<'splitApplication'> = {
  name: { zh: '拆分为几件申请', en: 'split into several applications' },
  who: 'office',
  rules: ['T3-4', 'FEE-3', 'DB-5'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: () => ({
    zh: '按一事一申请拆分为几件，各件沿用原来的收到申请之日，分别答复、分别统计，原件不再统计。',
    en: 'Each part keeps the day of receipt, gets its own reply and is counted on its own; the original is counted no longer.',
  }),
  ready: (state, _day, { readings }) => {
    if (readings.severalMatters === 'one') return refuse('case-split-off', 'DB-5')
    return touched(state) ? refuse('case-split-late', 'T3-4') : null
  },
  check: (_state, { parts, reason }) =>
    wholeNumber(new Set(parts).size, [2, 100], '拆分件数', 'T3-4') ?? needText(reason, '拆分理由', 'T3-4'),
  events: (_state, command, { by }) => [
    { ...command, type: 'applicationSplit', parts: [...new Set(command.parts)], by },
  ],
}

/** Points to another case: the same applicant, the same information, a repetition, one reply for several (T3-17). */
export const linkCase: Step<'linkCase'> = {
  name: { zh: '关联另一件申请', en: 'link another case' },
  who: 'office',
  rules: ['REG-36', 'REG-44', 'T3-17', 'DOC-R5'],
  kinds: BOTH_KINDS,
  from: CASE_STATUSES,
  consequence: () => ({
    zh: '两件申请互相指引，各自的期限和统计不变。',
    en: 'The cases point to each other; the period and the count of each stay as they are.',
  }),
  check: ({ links }, { caseId, relation }) =>
    needText(caseId, '关联的申请', 'T3-17') ??
    (links.some((l) => l.caseId === caseId && l.relation === relation)
      ? refuse('case-part-used', 'T3-17', { id: caseId })
      : null),
  events: (_state, command, { by }) => [{ ...command, type: 'caseLinked', by }],
}
