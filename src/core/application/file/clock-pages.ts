import { clockStrip, proofInWords, type Term, weekdayName } from '#core/calendar/index'
import type { Document } from '#core/document/index'
import { CONSULTED_NAMES } from '../case/names.ts'
import {
  clockOf,
  consultationDue,
  correctionDue,
  type Obligation,
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
}

/** Every period that ran in the case, whether it is over or not; orders only while they are open. */
function termsOf({ state, context }: DossierSources): readonly NamedTerm[] {
  const { correction, reasons, fee, consultations, kind } = state
  const reply = kind === 'ownRecord' ? null : replyTerm(state, context)
  const of = (title: string, obligation: Obligation | null): readonly NamedTerm[] =>
    obligation ? [{ title, term: obligation.due }] : []
  return [
    ...(reply ? [{ title: '答复期限', term: reply }] : []),
    ...of('补正期限', correction && correctionDue(correction, context)),
    ...of('说明理由期限', reasons && reasonsDue(reasons, context)),
    ...of('缴费期限', fee && paymentDue(fee, context)),
    ...consultations.flatMap((c) => of(`${CONSULTED_NAMES[c.whom].zh}提出意见的期限`, consultationDue(c, context))),
    ...clockOf(state, context)
      .filter(({ what }) => what === 'order')
      .flatMap((order) => of('重新答复期限', order)),
  ]
}

/** The proof of each period: drawn, in words, and day by day. */
export const clockLeaves = (sources: DossierSources): readonly DossierLeaf[] =>
  termsOf(sources).map(({ title, term }) => {
    const name = `${title}计算表`
    return sheet(name, proofDocument(name, term), clockStrip(term, sources.context.today, LONGEST_LINE))
  })

const proofDocument = (title: string, term: Term): Document => ({
  title,
  meta: [],
  blocks: [
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
