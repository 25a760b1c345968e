import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, CaseRecord, Id, Store } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { sealState } from '../case-box.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'

export interface HandlerWish extends OneCase {
  readonly version: number
  readonly handlerId: Id | null
  /** Another name for the case; left out = as it is. */
  readonly title?: string
}

/** Says who handles a case, and what the office calls it. No event: neither moves a period or a count. */
export async function assignHandler(
  ports: CasePorts,
  actor: Actor,
  { version, handlerId, title, ...one }: HandlerWish,
): Promise<Result<CaseRecord, Failure>> {
  const permitted = permit(actor, 'assign-handler')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'assign-handler', one)
    if (!reached.ok) return reached
    const { record, state } = reached.value
    if (handlerId !== null && !(await worksHere(store, record, handlerId))) return err(failure('person-unknown'))
    const changed = { ...record, handlerId, title: title?.trim() || record.title }
    const sealedState = sealState(ports.sealer, one.agencyId, state)
    if (!(await store.cases.change({ record: changed, sealedState }, version))) return err(failure('conflict'))
    const detail = { number: record.number, handler: handlerId ?? '' }
    await recordAct(ports, store, actor, {
      agencyId: one.agencyId,
      action: 'case.handlerAssigned',
      objectId: one.id,
      detail,
    })
    return ok({ ...changed, version: version + 1 })
  })
}

async function worksHere(store: Store, { agencyId }: CaseRecord, accountId: Id): Promise<boolean> {
  const account = await store.accounts.byId(accountId)
  return account?.agencyId === agencyId && account.state !== 'closed'
}
