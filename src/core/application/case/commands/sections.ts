import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import type { CaseStatus } from '../state.ts'
import { BOTH_KINDS, type Step } from '../step.ts'

const BEING_HANDLED: readonly CaseStatus[] = ['handling', 'awaitingCorrection', 'awaitingPayment', 'redeciding']

/** CLK-11: whatever section has it, the clock runs on. */
export const assignSection: Step<'assignSection'> = {
  name: { zh: '交承办股室', en: 'assign to a section' },
  who: 'office',
  rules: ['REG-45', 'CLK-11'],
  kinds: BOTH_KINDS,
  from: BEING_HANDLED,
  consequence: () => ({
    zh: '交由股室承办；机关内部转办不停止计算期限。',
    en: 'The section takes it over; a transfer inside the agency never stops the clock.',
  }),
  check: ({ section: from }, { section }) =>
    needText(section, '承办股室', 'REG-45') ??
    (section === from ? refuse('case-part-used', 'CLK-11', { id: section }) : null),
  events: ({ section: from }, command, { by }) => [{ ...command, type: 'sectionAssigned', from, by }],
}

export const askSearch: Step<'askSearch'> = {
  name: { zh: '交股室检索', en: 'ask a section to search' },
  who: 'office',
  rules: ['REG-36', 'DOC-12', 'CLK-11'],
  kinds: BOTH_KINDS,
  from: BEING_HANDLED,
  consequence: () => ({
    zh: `股室在您定的期限内（默认 ${PERIODS.search.days} 个工作日）检索并登记；答复期限继续计算。`,
    en: `The section searches within the days that you set (${PERIODS.search.days} as a rule) and records it; the reply period runs on.`,
  }),
  check: ({ searches, received, arrived }, { searchId, section, task, days, day }) =>
    needText(searchId, '检索编号', 'DOC-12') ??
    needText(section, '检索股室', 'DOC-12') ??
    needText(task, '检索内容', 'DOC-12') ??
    wholeNumber(days, [1, PERIODS.reply.days], '检索期限', 'DOC-12') ??
    notBefore(day, received ?? arrived, 'REG-45') ??
    (searches.some((s) => s.id === searchId) ? refuse('case-part-used', 'DOC-12', { id: searchId }) : null),
  events: (_state, command, { by }) => [{ ...command, type: 'searchAsked', by }],
}

/** DOC-19, EVD-8: where, by what words, by whom, when. */
export const recordSearch: Step<'recordSearch'> = {
  name: { zh: '登记检索结果', en: 'record a search' },
  who: 'section',
  rules: ['REG-36', 'DOC-19', 'EVD-8'],
  kinds: BOTH_KINDS,
  from: BEING_HANDLED,
  consequence: () => ({
    zh: '检索记录归入案卷。没有检索记录，不能答复信息不存在。',
    en: 'The record stands in the file. Without one it cannot be said that the information does not exist.',
  }),
  ready: ({ searches }) =>
    searches.some((s) => !s.recorded) ? null : refuse('case-none-open', 'DOC-19', { id: '检索' }),
  check: ({ searches }, { searchId, where, keywords, searchedBy, day }) => {
    const search = searches.find((s) => s.id === searchId)
    if (!search) return refuse('case-part-unknown', 'DOC-19', { id: searchId })
    if (search.recorded) return refuse('case-part-done', 'DOC-19', { id: searchId })
    return (
      needText(where.join(''), '检索范围', 'DOC-19') ??
      needText(keywords.join(''), '检索词', 'DOC-19') ??
      needText(searchedBy, '检索人', 'DOC-19') ??
      notBefore(day, search.asked, 'DOC-19')
    )
  },
  events: (_state, command, { by }) => [{ ...command, type: 'searchRecorded', by }],
}
