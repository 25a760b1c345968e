import { type Letter, lettersNow } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, CaseLetter, Id } from '../../ports.ts'
import { eventOf } from '../case-box.ts'
import { namesOf } from '../names-of.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'

export interface ListedLetters {
  readonly possible: readonly Letter[]
  readonly letters: readonly CaseLetter[]
  readonly names: ReadonlyMap<Id, string>
}

/** What can be written where the case stands, and what was written. */
export async function listLetters(
  ports: CasePorts,
  actor: Actor,
  one: OneCase,
): Promise<Result<ListedLetters, Failure>> {
  const permitted = permit(actor, 'read-case')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'read-case', one)
    if (!reached.ok) return reached
    const { agencyId, id } = one
    const stored = await store.cases.events(agencyId, id)
    const events = stored.flatMap((event) => eventOf(ports.sealer, agencyId, event) ?? [])
    return ok({
      possible: lettersNow({ state: reached.value.state, events }),
      letters: await store.letters.ofCase(agencyId, id),
      names: await namesOf(store, agencyId),
    })
  })
}
