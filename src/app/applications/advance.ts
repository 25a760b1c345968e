import { type CaseCommand, type CaseContext, type CaseEvent, type CaseState, decide } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { tellAtOnce } from '../notifications/tell.ts'
import type { Actor, CaseRecord, Id, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { append, type Stage } from './append.ts'
import { sealState } from './case-box.ts'
import type { CasePorts } from './ports.ts'

export interface Advanced extends Stage {
  readonly events: readonly CaseEvent[]
}

/**
 * One step of a case within a transaction whose permission was checked: its events, what follows from them, the cells of table 三 and the
 * trail. `conflict` when somebody was faster.
 */
export async function advance(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  before: { readonly record: CaseRecord; readonly state: CaseState },
  command: CaseCommand,
  context: CaseContext,
): Promise<Result<Advanced, Failure>> {
  const { agencyId, id, number, version } = before.record
  const unknown = await unknownSection(store, before.record, command)
  if (unknown) return err(unknown)
  const events = decide(before.state, command, context)
  if (!events.ok) return events
  const next = await append(ports, store, before, events.value, context)
  const sealedState = sealState(ports.sealer, agencyId, next.state)
  if (!(await store.cases.change({ record: next.record, sealedState }, version))) return err(failure('conflict'))
  for (const { type } of events.value)
    await recordAct(ports, store, actor, { agencyId, action: `case.${type}`, objectId: id, detail: { number } })
  await tellAtOnce(ports, store, actor, next, events.value, context)
  await store.publicRevision.advance()
  return ok({ record: { ...next.record, version: version + 1 }, state: next.state, events: events.value })
}

/** A section that a command names must be one of the agency, and open. */
async function unknownSection(store: Store, { agencyId }: CaseRecord, command: CaseCommand): Promise<Failure | null> {
  if (command.type !== 'assignSection' && command.type !== 'askSearch') return null
  const section = await store.sections.byId(agencyId, command.section as Id)
  return section && section.closedOn === null ? null : failure('section-unknown')
}
