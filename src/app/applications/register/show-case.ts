import {
  type BlockedStep,
  blockedSteps,
  type CaseContext,
  type CaseState,
  clockOf,
  daysLeft,
  type NextStep,
  nextSteps,
  type Obligation,
  type SettledTerm,
  settledTerms,
} from '#core/application/index'
import { type ClockStrip, clockStrip, type ProofLine, proofInWords, type Term } from '#core/calendar/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, Id, Store } from '../../ports.ts'
import { caseContext } from '../case-context.ts'
import { namesOf } from '../names-of.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, type ReachedCase, reachCase, sectionFor } from '../reach-case.ts'
import { refreshLapsed } from '../refresh-dues.ts'
import { type CaseContent, caseContent } from './case-content.ts'
import { basketDays } from './case-days.ts'
import { type RegisterLine, registerLine, withoutTitle } from './register-line.ts'

export interface ShownClock {
  readonly obligation: Obligation
  readonly daysLeft: number
  readonly strip: ClockStrip
  readonly proof: readonly ProofLine[]
}

/** Whether a period that is over was kept, with its proof. */
export interface ShownSettled extends Pick<ShownClock, 'strip' | 'proof'> {
  readonly settled: SettledTerm
}

export interface ShownCase {
  readonly line: RegisterLine
  readonly clocks: readonly ShownClock[]
  readonly settled: readonly ShownSettled[]
  readonly steps: readonly (NextStep & { readonly mayTake: boolean })[]
  readonly blocked: readonly BlockedStep[]
  /** Null for whoever may see where the case stands and not what was written, and after the erasure. */
  readonly content: CaseContent | null
}

/** Weeks of a strip in one line, on a wide page. */
const LONGEST_LINE = 13

/** A case with all that somebody needs who works on it, as far as they may see it. */
export async function showCase(ports: CasePorts, actor: Actor, one: OneCase): Promise<Result<ShownCase, Failure>> {
  const permitted = permit(actor, 'show-case')
  if (!permitted.ok) return permitted
  const first = await ports.storage.read((store) => reachCase(ports, store, actor, 'show-case', one))
  if (!first.ok) return first
  await refreshLapsed(ports, one.agencyId)
  return ports.storage.read(async (store) => {
    const reached = await reachCase(ports, store, actor, 'show-case', one)
    return reached.ok ? ok(await shown(ports, store, actor, reached.value)) : reached
  })
}

async function shown(ports: CasePorts, store: Store, actor: Actor, { record, state }: ReachedCase): Promise<ShownCase> {
  const { agencyId } = record
  const context = await caseContext(store, ports.clock, actor, agencyId)
  const object = { agencyId, sectionId: sectionFor(actor, record, state) }
  const reads = (await permitOn(store, actor, 'read-case', object)).ok
  const names = await namesOf(store, agencyId)
  const seen = reads ? record : withoutTitle(record)
  const steps = state ? nextSteps(state, context) : []
  const allowed = await Promise.all(
    steps.map(async ({ command }) => (await permitOn(store, actor, `case/${command}`, object)).ok),
  )
  return {
    line: registerLine(seen, names, basketDays(context.today), context.calendar, sectionOf(actor)),
    clocks: state ? clocksOf(state, context) : [],
    settled: state ? settledOf(state, context) : [],
    steps: steps.map((step, i) => ({ ...step, mayTake: allowed[i] ?? false })),
    blocked: state ? blockedSteps(state, context) : [],
    content: reads && state ? await caseContent(ports, store, record, state, names) : null,
  }
}

const sectionOf = (actor: Actor): Id | null => (actor.kind === 'staff' ? actor.sectionId : null)

const clocksOf = (state: CaseState, context: CaseContext): readonly ShownClock[] =>
  clockOf(state, context).map((obligation) => ({
    obligation,
    daysLeft: daysLeft(obligation, context.calendar, context.today),
    ...drawn(obligation.due, context),
  }))

const settledOf = (state: CaseState, context: CaseContext): readonly ShownSettled[] =>
  settledTerms(state, context).map((settled) => ({ settled, ...drawn(settled.term, context) }))

const drawn = (term: Term, { today }: CaseContext): Pick<ShownClock, 'strip' | 'proof'> => ({
  strip: clockStrip(term, today, LONGEST_LINE),
  proof: proofInWords(term),
})
