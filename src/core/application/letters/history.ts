import type { FactId, LetterFacts } from './facts/facts.ts'
import type { Letter, LetterId } from './letter.ts'
import { printedDate } from './print-facts.ts'

/** Events between receipt and reply, in the words of the letter. */
const EVENTS = [
  ['correctionAsked', (on, you) => `于${on}告知${you}补正`],
  ['correctionReceived', (on) => `于${on}收到补正的申请`],
  ['consultationSent', (on) => `于${on}书面征求第三方意见`],
  ['consultationEnded', (on) => `征求意见于${on}结束`],
  ['extensionTold', (on, you) => `于${on}告知${you}延期答复`],
  ['feeNoticed', (on) => `于${on}通知缴纳信息处理费`],
  ['feePaid', (on) => `于${on}收到缴纳的信息处理费`],
] as const satisfies readonly (readonly [FactId, (on: string, you: string) => string])[]

export const HISTORY_FACTS = EVENTS.map(([fact]) => fact)

/** A notice does not recite the act that it is. */
const ITSELF: Readonly<Partial<Record<LetterId, FactId>>> = {
  'DOC-4': 'correctionAsked',
  'DOC-6': 'extensionTold',
  'DOC-9': 'consultationSent',
  'DOC-13': 'feeNoticed',
}

/** DOC-15.4: correction, consultation, extension and fee with their dates, in the order of time; empty when nothing happened. */
export function historyText({ id }: Pick<Letter, 'id'>, facts: LetterFacts, you: string): string {
  const events = EVENTS.flatMap(([fact, tell]) => {
    const on = facts[fact]
    return on === undefined || fact === ITSELF[id]
      ? []
      : [{ on, text: tell(printedDate(on), you) + until(fact, facts) }]
  })
  if (events.length === 0) return ''
  const inOrder = events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return `办理期间，本机关${inOrder.map(({ text }) => text).join('，')}。`
}

const until = (fact: FactId, { extendedTo }: LetterFacts): string =>
  fact === 'extensionTold' && extendedTo !== undefined ? `至${printedDate(extendedTo)}` : ''
