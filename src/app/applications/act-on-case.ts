import { type CaseCommand, decide } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Id } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { append } from './append.ts'
import { sealState, stateOf } from './case-box.ts'
import { caseContext } from './case-context.ts'
import type { CasePorts } from './ports.ts'

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
    if (known.record.version !== version) return err(failure('conflict'))
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
