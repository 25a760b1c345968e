import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'
import { STATUS_NAMES } from './letter-status.ts'
import { type OneLetter, reachLetter } from './reach-letter.ts'

/** Deletes a draft. One that got a number stays, so that the series has no gap. */
export async function removeLetter(ports: CasePorts, actor: Actor, one: OneLetter): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'write-letter')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachLetter(ports, store, actor, 'write-letter', one)
    if (!reached.ok) return reached
    const { letter, kind, record } = reached.value
    if (letter.status !== 'draft' || letter.number !== null)
      return err(failure('letter-locked', { letter: kind.name, state: STATUS_NAMES[letter.status] }))
    await store.letters.remove(one.agencyId, letter.id)
    const detail = { number: record.number, letter: kind.id }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action: 'letter.removed', objectId: one.id, detail })
    return ok(null)
  })
}
