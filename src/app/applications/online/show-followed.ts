import {
  type CaseContext,
  type CaseEvent,
  type CaseState,
  type CaseStatus,
  CONSULTED_NAMES,
  type CorrectionCause,
  type CorrectionTexts,
  clockOf,
  knownTexts,
  type Obligation,
  tellApplicant,
  whyNot,
} from '#core/application/index'
import { type Bilingual, type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Store } from '../../ports.ts'
import type { Site } from '../../site.ts'
import { eventOf } from '../case-box.ts'
import { caseContext } from '../case-context.ts'
import { partyFacts } from '../enter-party.ts'
import type { CasePorts } from '../ports.ts'
import { type ReadableReply, readableReply } from './readable-reply.ts'
import { type Followed, followed } from './ticket.ts'

export interface ToldStep {
  readonly day: LocalDate
  readonly text: Bilingual
  readonly basis: Bilingual
}

/** What the applicant may see of a case. */
export interface FollowedCase {
  readonly site: Site
  readonly number: string
  readonly subject: string
  readonly status: CaseStatus
  readonly today: LocalDate
  /** The newest first. */
  readonly steps: readonly ToldStep[]
  readonly obligations: readonly Obligation[]
  /** Somebody is consulted, and the period of the reply stands still meanwhile (REG-33). */
  readonly isSuspended: boolean
  /** What is asked to be put right, and by when; null while nothing is. */
  readonly correction: AskedCorrection | null
  readonly payment: { readonly yuan: number; readonly wayToPay: string; readonly due: LocalDate | null } | null
  readonly mayWithdraw: boolean
  readonly reply: ReadableReply | null
}

export interface AskedCorrection {
  readonly matters: string
  readonly causes: readonly CorrectionCause[]
  readonly known: CorrectionTexts
  readonly due: LocalDate | null
  readonly isLate: boolean
}

/** Whose turn it is and until when; searches, consultations and the window to ask are the agency's own affair. */
const FOR_APPLICANT: readonly Obligation['what'][] = ['reply', 'correction', 'reasons', 'payment', 'order']

/** The steps, the dates and what can be done now. */
export async function showFollowed(
  ports: CasePorts,
  actor: Actor,
  ticket: Uint8Array,
): Promise<Result<FollowedCase, Failure>> {
  const permitted = permit(actor, 'show-followed')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const found = await followed(ports, store, ticket)
    if (!found.ok) return found
    const context = await caseContext(store, ports.clock, actor, found.value.record.agencyId)
    return ok(await shown(ports, store, found.value, context))
  })
}

async function shown(ports: CasePorts, store: Store, { site, record, state }: Followed, context: CaseContext) {
  const { agencyId, id } = record
  const stored = await store.cases.events(agencyId, id)
  const events = stored.flatMap((event) => eventOf(ports.sealer, agencyId, event) ?? [])
  const open = clockOf(state, context)
  const obligations = open.filter(({ what }) => FOR_APPLICANT.includes(what))
  const known = await knownOf(ports, store, record.agencyId, state)
  return {
    ...{ site, number: record.number, subject: state.request.subject, status: state.status, today: context.today },
    steps: events.flatMap(toldStep).reverse(),
    obligations,
    isSuspended: state.replies.length === 0 && open.some(({ waitingFor }) => waitingFor in CONSULTED_NAMES),
    correction: correctionOf(state, events, obligations, known, context),
    payment: paymentOf(state, events, obligations),
    mayWithdraw: whyNot(state, 'withdraw', context) === null,
    reply: await readableReply(ports, store, { record, events }),
  }
}

function toldStep(event: CaseEvent): readonly ToldStep[] {
  const told = tellApplicant(event)
  return told ? [{ day: event.day, ...told }] : []
}

async function knownOf(
  { sealer }: CasePorts,
  store: Store,
  agencyId: Followed['record']['agencyId'],
  state: CaseState,
) {
  const [first] = state.applicants
  return knownTexts(state.request, first ? await partyFacts(sealer, store, agencyId, first.partyId) : null)
}

const dueOf = (obligations: readonly Obligation[], what: Obligation['what']): LocalDate | null =>
  obligations.find((o) => o.what === what)?.due.due ?? null

function correctionOf(
  { status, correction }: CaseState,
  events: readonly CaseEvent[],
  obligations: readonly Obligation[],
  known: CorrectionTexts,
  { today }: CaseContext,
): AskedCorrection | null {
  const asked = events.findLast((event) => event.type === 'correctionAsked')
  if (status !== 'awaitingCorrection' || !correction || !asked) return null
  const due = dueOf(obligations, 'correction')
  const isLate = correction.served !== null && due !== null && today > due
  return { matters: asked.matters, causes: asked.causes, known, due, isLate }
}

function paymentOf({ status }: CaseState, events: readonly CaseEvent[], obligations: readonly Obligation[]) {
  const notice = events.findLast((event) => event.type === 'feeNoticed')
  if (status !== 'awaitingPayment' || !notice) return null
  return { yuan: notice.yuan, wayToPay: notice.wayToPay, due: dueOf(obligations, 'payment') }
}
