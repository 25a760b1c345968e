import type { Failure } from '#core/shared/index'
import { notBefore, refuse, wholeNumber } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseContext } from '../context.ts'
import { mayDisclose } from '../disclosing.ts'
import { mayEndIn, restReason } from '../outcome-checks.ts'
import { outcomeOfItems } from '../outcome-of-items.ts'
import type { CaseState } from '../state.ts'
import { turnOf } from '../state.ts'
import { caution, DISCLOSURE, type Step } from '../step.ts'
import { askedLate } from './correction.ts'

type Decision = CaseCommand<'decideReply'>

const rowOf = ({ items, main }: Decision) =>
  outcomeOfItems(
    items.map((i) => i.row),
    main,
  )

function itemsFault(state: CaseState, { items, main, day }: Decision, context: CaseContext): Failure | null {
  const misplaced = main !== null && items[main] === undefined
  return (
    wholeNumber(items.length, [1, 50], '处理事项', 'T3-2') ??
    (misplaced ? refuse('case-main-matter', 'T3-4', { count: items.length }) : null) ??
    items.reduce<Failure | null>((fault, item) => fault ?? mayEndIn(state, item, day, context), null)
  )
}

/** Third parties and joint makers first, then anything may go out (REG-32, REG-34). */
function disclosureFault(state: CaseState, command: Decision, context: CaseContext): Failure | null {
  const row = rowOf(command)
  if (row !== 'r3' && row !== 'r4') return null
  return mayDisclose(state, row === 'r3', command.overrides, command.day, context)
}

/** 复议法 64(2): not the same act again on the same facts, except after a purely procedural annulment. */
const sameAgain = ({ orders, replies }: CaseState, command: Decision): boolean =>
  orders.at(-1)?.annulled === 'merits' && replies.at(-1)?.row === rowOf(command)

/** T3-14: what only asks a question is corrected first; Party affairs have a row of their own reading (DB-31). */
const uncorrectedRest = ({ correction }: CaseState, command: Decision): boolean =>
  rowOf(command) === 'r23' && correction === null && command.items.every(({ ground }) => ground !== 'partyAffairs')

/** REG-36: the result, by its row of table 三. Late corrections do not hold it up (REG-30.6). */
export const decideReply: Step<'decideReply'> = {
  name: { zh: '作出处理决定', en: 'decide on the reply' },
  who: 'section',
  rules: ['REG-33', 'REG-36', 'REG-37', 'REG-39', 'T3-2', 'T3-3', 'T3-4', 'T3-14', 'T3-16'],
  kinds: DISCLOSURE,
  from: ['handling', 'awaitingCorrection', 'redeciding'],
  consequence: () => ({
    zh: '拟出答复，送审查和批准；申请人此时不会收到通知，期限继续计算。',
    en: 'The reply is drafted and goes to review and approval; the applicant is not told yet, and the period runs on.',
  }),
  ready: (state, _day, context) =>
    state.status === 'awaitingCorrection' && !askedLate(state, context)
      ? refuse('case-awaits-correction', 'REG-30.3')
      : null,
  check: (state, command, context) =>
    itemsFault(state, command, context) ??
    disclosureFault(state, command, context) ??
    restReason(rowOf(command), command.reason) ??
    notBefore(command.day, turnOf(state), 'REG-33'),
  cautions: (state, command, { readings }) => [
    caution(
      state.searches.some((s) => !s.recorded),
      'DOC-19',
      '还有检索没有登记结果。',
      'A search is not recorded yet.',
    ),
    caution(
      command.items.length > 1 && readings.severalMatters === 'split',
      'T3-4',
      '几项内容合并为一件，只计一个办理结果；本机关的做法是登记时拆分。',
      'Several matters are counted as one result; this agency splits them at registration.',
    ),
    caution(
      rowOf(command) === 'r15' && !state.correction?.talked,
      'REG-30.5',
      '补正后仍不明确的，可以先当面或者电话沟通。',
      'What is still unclear after a correction may be talked over first.',
    ),
    caution(
      rowOf(command) === 'r23',
      'T3-16',
      '“其他”只用于没有法定结果的极少数情形，主管部门会查问。',
      'r23 is for the rare cases without a statutory result; the supervisor asks about it.',
    ),
    caution(
      uncorrectedRest(state, command),
      'T3-14',
      '申请内容是咨询的，先告知补正，不直接计入“其他”。',
      'What is a question rather than an application is corrected first, and not r23 at once.',
    ),
    caution(
      sameAgain(state, command),
      'REM-1',
      '原答复因实体问题被撤销：不得以同一的事实和理由作出相同或者基本相同的答复。',
      'The reply was annulled on its merits: it must not be repeated on the same facts and grounds.',
    ),
  ],
  events: (_state, command, { by }) => {
    const { day, items, overrides, reason } = command
    return [{ type: 'replyDecided', day, row: rowOf(command), items, overrides, reason, by }]
  },
}
