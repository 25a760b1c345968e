import type { Failure, Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, CaseRecord } from '../ports.ts'
import { transact } from '../transact.ts'
import { enterCase, type NewCase } from './enter-case.ts'
import type { CasePorts } from './ports.ts'

/** The officer takes an application down that came by any channel (登记). */
export async function registerCase(
  ports: CasePorts,
  actor: Actor,
  wish: NewCase,
): Promise<Result<CaseRecord, Failure>> {
  const permitted = permit(actor, 'case/registerApplication')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await permitOn(store, actor, 'case/registerApplication', { agencyId: wish.agencyId })
    return reached.ok ? enterCase(ports, store, actor, wish) : reached
  })
}
