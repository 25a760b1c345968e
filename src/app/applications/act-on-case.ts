import type { CaseCommand } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Id } from '../ports.ts'
import { transact } from '../transact.ts'
import { advance } from './advance.ts'
import { caseContext } from './case-context.ts'
import type { CasePorts } from './ports.ts'
import { reachOpenCase } from './reach-case.ts'

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
    const known = await reachOpenCase(ports, store, actor, `case/${command.type}`, { agencyId, id })
    if (!known.ok) return known
    if (known.value.record.version !== version) return err(failure('conflict'))
    const context = await caseContext(store, ports.clock, actor, agencyId)
    const advanced = await advance(ports, store, actor, known.value, command, context)
    return advanced.ok ? ok(advanced.value.record) : advanced
  })
}
