import { LETTERS, type LetterId, letterFactsOf, lettersNow } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor, CaseLetter } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { caseContext } from '../case-context.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import { sealLetter } from './letter-box.ts'
import { letterSources } from './letter-sources.ts'
import { type LetterPorts, type ShownLetter, shownLetter } from './shown-letter.ts'

/** Begins a letter with what the case knows. */
export async function draftLetter(
  ports: LetterPorts,
  actor: Actor,
  { letter: wanted, ...one }: OneCase & { readonly letter: string },
): Promise<Result<ShownLetter, Failure>> {
  const staff = permitStaff(actor, 'write-letter')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'write-letter', one)
    if (!reached.ok) return reached
    const { record, state } = reached.value
    const context = await caseContext(store, ports.clock, actor, one.agencyId)
    const sources = await letterSources(ports, store, record, state, context)
    const kind = lettersNow(sources).find(({ id }) => id === (wanted as LetterId))
    if (!kind) return err(failure('letter-not-now', { letter: nameOf(wanted) }))
    const content = { facts: letterFactsOf(kind, sources), wording: {} }
    const at = ports.clock.now()
    const letter: CaseLetter = {
      ...{ agencyId: one.agencyId, id: ports.ids.next(), caseId: one.id, letter: kind.id, number: null },
      ...{ status: 'draft', createdBy: staff.value.accountId, createdAt: at, changedAt: at, version: 1 },
      sealed: sealLetter(ports.sealer, one.agencyId, content),
    }
    await store.letters.add(letter)
    const detail = { number: record.number, letter: kind.id }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action: 'letter.drafted', objectId: one.id, detail })
    return ok(await shownLetter(store, { record, state, letter, kind, content, copy: null }))
  })
}

const nameOf = (id: string): string => LETTERS.find((letter) => letter.id === id)?.name ?? id.slice(0, 10)
