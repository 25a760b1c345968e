import { type Failure, ok, type Result } from '#core/shared/index'
import { tellOfApplicant } from '../../notifications/tell.ts'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { advance } from '../advance.ts'
import { caseContext } from '../case-context.ts'
import type { CasePorts } from '../ports.ts'
import { followed } from './ticket.ts'

const HOW = '申请人凭编号和查询码从网上撤回'

/** T3-13: before the reply has reached the applicant. */
export async function withdrawOnline(
  ports: CasePorts,
  actor: Actor,
  ticket: Uint8Array,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'withdraw-online')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const found = await followed(ports, store, ticket)
    if (!found.ok) return found
    const { record, state } = found.value
    const context = await caseContext(store, ports.clock, actor, record.agencyId)
    const command = { type: 'withdraw', day: context.today, how: HOW } as const
    const advanced = await advance(ports, store, actor, { record, state }, command, context)
    if (!advanced.ok) return advanced
    await tellOfApplicant(ports, store, actor, advanced.value, 'withdrawn', context)
    return ok(null)
  })
}
