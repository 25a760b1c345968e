import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor, Id } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { sealComment } from '../notes-box.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'

/** Says something to the colleagues about a case; it is no part of the file for court. */
export async function addComment(
  ports: CasePorts,
  actor: Actor,
  { text, ...one }: OneCase & { readonly text: string },
): Promise<Result<Id, Failure>> {
  const staff = permitStaff(actor, 'comment-on-case')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'comment-on-case', one)
    if (!reached.ok) return reached
    const { agencyId, id: caseId } = one
    const { clock, ids, sealer } = ports
    const id = ids.next()
    const sealed = sealComment(sealer, agencyId, text)
    await store.comments.add({ agencyId, id, caseId, by: staff.value.accountId, at: clock.now(), sealed })
    const detail = { number: reached.value.record.number }
    await recordAct(ports, store, actor, { agencyId, action: 'case.commented', objectId: caseId, detail })
    return ok(id)
  })
}
