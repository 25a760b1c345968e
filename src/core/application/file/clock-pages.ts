import { clockStrip, proofInWords, type Term, weekdayName } from '#core/calendar/index'
import type { Block, Document } from '#core/document/index'
import { inChinese, type LocalDate } from '#core/shared/index'
import { CONSULTED_NAMES, ORDER_NAMES } from '../case/names.ts'
import {
  consultationDue,
  correctionDue,
  type Obligation,
  orderDue,
  paymentDue,
  reasonsDue,
} from '../case/obligations.ts'
import { replyTerm } from '../case/reply-period.ts'
import { type DossierLeaf, sheet } from './dossier.ts'
import type { DossierSources } from './sources.ts'
import { table } from './table.ts'

/** Weeks of the strip in one line of a page. */
const LONGEST_LINE = 6

interface NamedTerm {
  readonly title: string
  readonly term: Term
  /** For what the agency owes: whether it was kept. */
  readonly kept?: string
}

/** What a court asks of a period first. Withdrawn is concluded, too; a case that was split owes nothing any more. */
function keptText({ due }: Term, concluded: LocalDate | null, { state, context: { today } }: DossierSources): string {
  const end = `期限的最后一日是${inChinese(due)}`
  if (concluded !== null)
    return `${end}，${inChinese(concluded)}办结，${concluded > due ? '已经逾期' : '没有超过期限'}。`
  if (state.status === 'split') return `${end}。`
  return `${end}，到${inChinese(today)}还没有办结${today > due ? '，已经逾期' : ''}。`
}

/** Every period that ran in the case, whether it is over or not. */
function termsOf(sources: DossierSources): readonly NamedTerm[] {
  const { state, context } = sources
  const { correction, reasons, fee, consultations, kind } = state
  const reply = kind === 'ownRecord' ? null : replyTerm(state, context)
  const of = (title: string, obligation: Obligation | null): readonly NamedTerm[] =>
    obligation ? [{ title, term: obligation.due }] : []
  return [
    ...(reply
      ? [{ title: '答复期限', term: reply, kept: keptText(reply, state.replies[0]?.day ?? null, sources) }]
      : []),
    ...of('补正期限', correction && correctionDue(correction, context)),
    ...of('说明理由期限', reasons && reasonsDue(reasons, context)),
    ...of('缴费期限', fee && paymentDue(fee, context)),
    ...consultations.flatMap((c) => of(`${CONSULTED_NAMES[c.whom].zh}提出意见的期限`, consultationDue(c, context))),
    ...state.orders.flatMap((order) => {
      const due = orderDue(order, context)?.due
      const title = `${inChinese(order.received)}${ORDER_NAMES[order.source].zh}的重新答复期限`
      return due ? [{ title, term: due, kept: keptText(due, order.done, sources) }] : []
    }),
  ]
}

/** The proof of each period: drawn, in words, and day by day. */
export const clockLeaves = (sources: DossierSources): readonly DossierLeaf[] =>
  termsOf(sources).map(({ title, term, kept }) => {
    const name = `${title}计算表`
    return sheet(name, proofDocument(name, term, kept), clockStrip(term, sources.context.today, LONGEST_LINE))
  })

const proofDocument = (title: string, term: Term, kept: string | undefined): Document => ({
  title,
  meta: [],
  blocks: [
    ...(kept === undefined ? [] : [{ kind: 'paragraph', role: 'body', text: kept } satisfies Block]),
    table(
      '期限计算',
      [260, 160, 350, 230],
      ['期间', '计数', '说明', '依据'],
      proofInWords(term).map(({ dates, numbers, text, basis }) => [dates.zh, numbers.zh, text.zh, basis?.zh ?? '']),
    ),
    { kind: 'heading', level: 1, text: '逐日计算' },
    table(
      '逐日计算',
      [170, 120, 110, 330, 270],
      ['日期', '星期', '第几日', '理由', '依据'],
      term.days.map(({ date, n, reason, basis }) => [
        date,
        weekdayName(date).zh,
        n === null ? '不计' : `${n}`,
        reason.zh,
        basis.zh,
      ]),
    ),
  ],
})
