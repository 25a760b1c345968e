import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { type LetterContent, sealLetter } from './letter-box.ts'
import { STATUS_NAMES } from './letter-status.ts'
import { type OneLetter, reachLetter } from './reach-letter.ts'
import { type LetterPorts, type ShownLetter, shownLetter } from './shown-letter.ts'

/** Saves a draft, whatever it lacks yet: only what goes out has to be right. `conflict` when somebody else saved it meanwhile. */
export async function changeLetter(
  ports: LetterPorts,
  actor: Actor,
  { content, version, ...one }: OneLetter & { readonly version: number; readonly content: LetterContent },
): Promise<Result<ShownLetter, Failure>> {
  const permitted = permit(actor, 'write-letter')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachLetter(ports, store, actor, 'write-letter', one)
    if (!reached.ok) return reached
    const { letter, kind, record } = reached.value
    if (letter.status !== 'draft')
      return err(failure('letter-locked', { letter: kind.name, state: STATUS_NAMES[letter.status] }))
    const sealed = sealLetter(ports.sealer, one.agencyId, content)
    const changed = { ...letter, sealed, changedAt: ports.clock.now() }
    if (!(await store.letters.change(changed, version))) return err(failure('conflict'))
    const detail = { number: record.number, letter: kind.id }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action: 'letter.changed', objectId: one.id, detail })
    return ok(await shownLetter(store, { ...reached.value, letter: { ...changed, version: version + 1 }, content }))
  })
}
