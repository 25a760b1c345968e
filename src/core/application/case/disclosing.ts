import type { Failure, LocalDate } from '#core/shared/index'
import { needText, refuse } from './checks.ts'
import type { ClockContext } from './context.ts'
import { consultationDue } from './obligations.ts'
import type { Override } from './parts.ts'
import type { CaseState, CaseStatus, ConsultationState } from './state.ts'

const ofThisRound = ({ consultations, replies }: CaseState): readonly ConsultationState[] =>
  consultations.filter((c) => c.round === replies.length)

/** Neither answered nor over on the day: silence speaks when the days have passed (REG-32.3, REG-34). */
export function stillOpen(consultation: ConsultationState, day: LocalDate, context: ClockContext): Failure | null {
  const { due } = consultationDue(consultation, context).due
  if (consultation.opinion || day > due) return null
  const rule = consultation.whom === 'thirdParty' ? 'REG-32.2' : 'REG-34'
  return refuse('case-consultation-open', rule, { id: consultation.id, due })
}

const open = (state: CaseState, day: LocalDate, context: ClockContext): Failure | null =>
  ofThisRound(state).reduce<Failure | null>((fault, one) => fault ?? stillOpen(one, day, context), null)

/** What the third parties said counts in every round. */
const thirdParties = ({ consultations }: CaseState): readonly ConsultationState[] =>
  consultations.filter((c) => c.whom === 'thirdParty')

function overrideFault(state: CaseState, { consultationId: id, publicInterest }: Override): Failure | null {
  if (!thirdParties(state).some((c) => c.id === id)) return refuse('case-not-third-party', 'REG-32.5', { id })
  return needText(publicInterest, '公共利益的理由', 'REG-32.5')
}

/** Whether all of it may be given (REG-32.2 to 32.5, REG-34). */
export function mayDisclose(
  state: CaseState,
  whole: boolean,
  overrides: readonly Override[],
  day: LocalDate,
  context: ClockContext,
): Failure | null {
  const against = thirdParties(state).find(
    (c) => c.opinion?.agrees === false && c.opinion.reasonable && !overrides.some((o) => o.consultationId === c.id),
  )
  return (
    open(state, day, context) ??
    overrides.reduce<Failure | null>((fault, o) => fault ?? overrideFault(state, o), null) ??
    (whole && against ? refuse('case-third-party-refuses', 'REG-32.4', { id: against.id }) : null)
  )
}

/** r8: a third party was asked, has had its time, and does not agree (REG-32). */
export function mayProtect(state: CaseState, day: LocalDate, context: ClockContext): Failure | null {
  const asked = thirdParties(state)
  if (asked.length === 0) return refuse('case-third-party-not-asked', 'REG-32.1')
  const willing = asked.every((c) => c.opinion?.agrees) ? asked[0] : undefined
  return (
    open(state, day, context) ?? (willing ? refuse('case-third-party-agrees', 'REG-32.4', { id: willing.id }) : null)
  )
}

const APPROVED: readonly CaseStatus[] = ['approved', 'sent', 'closed', 'archived']

/** What is disclosed is what was reviewed (REG-17): nothing is added to it any more, until it is sent back or decided anew. */
export const isDisclosureFixed = ({ status, draft }: CaseState): boolean =>
  APPROVED.includes(status) || (draft?.reviewed ?? null) !== null
