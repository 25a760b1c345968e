import {
  type CaseCommand,
  type CaseContext,
  type CaseEvent,
  type CaseState,
  decide,
  evolve,
  tallyOf,
} from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Id, Store, TallyEntry } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { sealEvent, sealState, stateOf } from './case-box.ts'
import { caseContext } from './case-context.ts'
import type { CasePorts } from './ports.ts'
import { derivedOf } from './record-of.ts'

/** `version` is the one that the person saw: when the case has changed since, the answer is `conflict`. */
export interface CaseAct {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly version: number
  readonly command: CaseCommand
}

/** Takes a step in a case: its events, what follows from them, the cells of table 三 and the trail, all or nothing. */
export async function actOnCase(
  ports: CasePorts,
  actor: Actor,
  { agencyId, id, version, command }: CaseAct,
): Promise<Result<CaseRecord, Failure>> {
  const permitted = permit(actor, `case/${command.type}`)
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const known = await store.cases.byId(agencyId, id)
    const object = { agencyId, sectionId: known?.record.sectionId ?? null }
    const reached = await permitOn(store, actor, `case/${command.type}`, object)
    if (!reached.ok) return reached
    const state = known && stateOf(ports.sealer, known)
    if (known === null || state === null) return err(failure('case-not-found'))
    const context = await caseContext(store, ports.clock, actor, agencyId)
    const events = decide(state, command, context)
    if (!events.ok) return events
    const next = await append(ports, store, { record: known.record, state }, events.value, context)
    const sealedState = sealState(ports.sealer, agencyId, next.state)
    if (!(await store.cases.change({ record: next.record, sealedState }, version))) return err(failure('conflict'))
    for (const { type } of events.value)
      await recordAct(ports, store, actor, {
        agencyId,
        action: `case.${type}`,
        objectId: id,
        detail: { number: known.record.number },
      })
    await store.publicRevision.advance()
    return ok({ ...next.record, version: version + 1 })
  })
}

interface Stage {
  readonly record: CaseRecord
  readonly state: CaseState
}

/** Writes events after those that are there, and moves table 三 by what they bring. Gives the case as it then stands. */
export async function append(
  { clock, ids, sealer }: Pick<CasePorts, 'clock' | 'ids' | 'sealer'>,
  store: Store,
  { record, state }: { readonly record: CaseRecord; readonly state: CaseState | null },
  events: readonly CaseEvent[],
  context: CaseContext,
): Promise<Stage> {
  const { agencyId, id } = record
  const at = clock.now()
  const last = state === null ? 0 : await store.cases.lastSeq(agencyId, id)
  let now = state
  const entries: TallyEntry[] = []
  for (const [i, event] of events.entries()) {
    for (const change of tallyOf(now, event, context.readings))
      entries.push({ ...change, caseId: id, seq: last + i + 1, at })
    now = evolve(now, event)
  }
  if (now === null) throw new Error('a step without events')
  const stored = events.map((event, i) => {
    const { day, type } = event
    return { seq: last + i + 1, id: ids.next(), at, day, type, sealed: sealEvent(sealer, agencyId, event) }
  })
  await store.cases.addEvents(agencyId, id, stored)
  await store.tally.apply(agencyId, entries)
  return { record: { ...record, ...derivedOf(now, context) }, state: now }
}
