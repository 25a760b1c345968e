import { correctionDue, paymentDue } from '../case/obligations.ts'
import { replyPeriod } from '../case/reply-period.ts'
import { feeStandard } from '../fee-words.ts'
import { feeReckoning } from '../fees.ts'
import type { LetterId } from '../letters/index.ts'
import { PERIODS } from '../periods.ts'
import { OUTWARD_FACTS } from './outward-facts.ts'
import { type KnownFacts, type LetterSources, lastOf } from './sources.ts'

type Known = (sources: LetterSources) => KnownFacts

const correction: Known = ({ events }) => {
  const asked = lastOf(events, 'correctionAsked')
  if (!asked) return { answerDays: PERIODS.correction.days }
  const lacksForm = asked.causes.some((cause) => cause !== 'description')
  return { unclear: [asked.matters], answerDays: asked.days, lacksFormItems: lacksForm ? 'yes' : 'no' }
}

const reasons: Known = ({ events }) => {
  const asked = lastOf(events, 'reasonsAsked')
  return { frequency: asked?.facts, answerDays: asked?.days ?? PERIODS.reasons.days }
}

const extension: Known = ({ state, events, nameOf, context }) => {
  const extended = lastOf(events, 'replyExtended')
  const clock = replyPeriod(state, context)
  return {
    extensionReason: extended?.reason,
    approvedBy: extended && nameOf(extended.approvedBy),
    approvedOn: extended?.day,
    firstDue: clock?.state === 'running' ? clock.term.dueBeforeExtension : null,
  }
}

const fee: Known = ({ agency, events }) => {
  const noticed = lastOf(events, 'feeNoticed')
  return {
    feeMode: noticed?.mode,
    feeAmount: noticed?.yuan,
    feeReckoning: noticed && feeReckoning(noticed, noticed.facts).map(({ zh }) => zh),
    feeStandard: agency.feeStandard ?? (noticed && feeStandard(noticed.mode)),
    payWay: noticed?.wayToPay ?? agency.payWay,
    answerDays: PERIODS.payment.days,
  }
}

const lapsed: Known = ({ state, numbers, context }) => ({
  closedFor: state.draft?.row === 'r22' ? 'payment' : 'correction',
  correctionServed: state.correction?.served,
  correctionDue: state.correction && correctionDue(state.correction, context).due.due,
  feeServed: state.fee?.served,
  feeDue: state.fee && paymentDue(state.fee, context).due.due,
  feeNumber: numbers['DOC-13'],
})

const SERVED_BY = { inPerson: 'inPerson', entrusted: 'entrusted', post: 'post', electronic: 'electronic' } as const

const service: Known = ({ events, applicants }) => {
  const sent = lastOf(events, 'replySent')
  const [first] = applicants
  return {
    documentName: sent && '政府信息公开申请答复书',
    documentNumber: sent?.number,
    recipient: first?.name,
    address: first?.address,
    servedWay: sent && sent.delivery !== 'courier' ? SERVED_BY[sent.delivery] : null,
    servedOn: sent?.day,
    postingNumber: sent?.posting,
  }
}

/** The signature of a level of the sheet: who, and what they found. */
const signed = (name: string | null | undefined, ...words: readonly (string | null | undefined)[]): string | null =>
  name ? [name, ...words.filter((word) => word?.trim())].join('　') : null

/** DOC-18: who drew the reply up, who reviewed it, who approved it, each by the step that they took. */
const review: Known = ({ state, events, nameOf }) => {
  const reviewed = state.draft?.reviewed ? lastOf(events, 'replyReviewed') : null
  const approved = state.draft?.approved ? lastOf(events, 'replyApproved') : null
  return {
    reviewUnit: state.section && nameOf(state.section),
    firstReviewer: state.draft && signed(nameOf(state.draft.decidedBy), state.draft.decided),
    secondReviewer: reviewed && signed(nameOf(reviewed.by), reviewed.opinion ?? '同意', reviewed.day),
    thirdReviewer: approved && signed(nameOf(approved.approvedBy), '批准', approved.day),
    conclusion: reviewed && (reviewed.opinion ?? '经审查，同意按拟定的处理决定答复'),
  }
}

const OWN_RECORD = {
  corrected: 'corrected',
  notCorrected: 'refused',
  transferred: 'transferred',
  directed: null,
} as const

const ownRecord: Known = ({ state, events }) => {
  const decided = lastOf(events, 'ownRecordDecided')
  return {
    recordConcerned: state.request.subject,
    correctionResult: decided && OWN_RECORD[decided.result],
    correctionFinding: decided?.reason,
  }
}

/** What one paper knows beside what all know. */
export const NOTICE_FACTS: Readonly<Partial<Record<LetterId, Known>>> = {
  'DOC-4': correction,
  'DOC-5': reasons,
  'DOC-6': extension,
  'DOC-13': fee,
  'DOC-14': lapsed,
  'RP-21': lapsed,
  'DOC-16': service,
  'DOC-17': ownRecord,
  'DOC-18': review,
  ...OUTWARD_FACTS,
}
