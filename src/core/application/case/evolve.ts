import type { CaseEvent, CaseEventType } from './events.ts'
import { ANSWERING } from './evolve-answering.ts'
import { HANDLING } from './evolve-handling.ts'
import type { Evolver } from './evolver.ts'
import type { CaseState } from './state.ts'

type Evolvers = { readonly [T in Exclude<CaseEventType, 'applicationArrived'>]: Evolver<T> }

const EVOLVERS: Evolvers = { ...HANDLING, ...ANSWERING }

function begun({
  kind,
  channel,
  applicants,
  agent,
  request,
  identityProof,
  splitFrom,
  day,
}: CaseEvent<'applicationArrived'>): CaseState {
  return {
    ...{ kind, status: 'arrived', channel, applicants, agent, request, identityProof, splitFrom },
    ...{ arrived: day, received: null, parts: [], links: [], section: null, searches: [], consultations: [] },
    ...{
      correction: null,
      reasons: null,
      extension: null,
      proposal: null,
      delay: null,
      fee: null,
      draft: null,
      folder: null,
    },
    ...{ replies: [], orders: [], superseded: [] },
  }
}

function evolved<T extends keyof Evolvers>(state: CaseState, event: CaseEvent<T>): CaseState {
  return EVOLVERS[event.type](state, event)
}

/** The case after an event. Events were decided before: an order of events that cannot be is a broken invariant and throws. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'applicationArrived') {
    if (state) throw new Error('a case begins once')
    return begun(event)
  }
  if (!state) throw new Error(`${event.type} before the application arrived`)
  return evolved(state, event)
}

/** The case that its events tell; null when there are none. */
export const fold = (events: readonly CaseEvent[]): CaseState | null =>
  events.reduce<CaseState | null>((state, event) => evolve(state, event), null)
