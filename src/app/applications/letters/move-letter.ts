import { tellsResult } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, type UseCase } from '../../permissions.ts'
import type { Actor, CaseLetter, Store } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { resultLetters } from '../steps/result-letters.ts'
import { approve } from './approve.ts'
import { examineLetter, soundDocument } from './examine-letter.ts'
import { keepAsSent } from './examine-stored.ts'
import { noteOfCopy } from './fair-copy.ts'
import { settingsFor } from './letter-sources.ts'
import { STATUS_NAMES } from './letter-status.ts'
import { kindOf, type OneLetter, type ReachedLetter, reachLetter } from './reach-letter.ts'
import { type LetterPorts, type ShownLetter, shownLetter } from './shown-letter.ts'

export type LetterMove = 'submit' | 'approve' | 'return' | 'sent'

interface MoveRule {
  readonly useCase: UseCase
  readonly from: readonly CaseLetter['status'][]
  readonly to: CaseLetter['status']
  readonly action: `letter.${string}`
}

/** Who moves a letter on, and from where (REG-45). */
const MOVES: Readonly<Record<LetterMove, MoveRule>> = {
  submit: { useCase: 'write-letter', from: ['draft'], to: 'submitted', action: 'letter.submitted' },
  approve: { useCase: 'approve-letter', from: ['submitted'], to: 'approved', action: 'letter.approved' },
  return: { useCase: 'approve-letter', from: ['submitted', 'approved'], to: 'draft', action: 'letter.returned' },
  sent: { useCase: 'send-letter', from: ['approved'], to: 'sent', action: 'letter.sent' },
}

/** Moves a letter on its way out. What tells the result of a case is submitted here; the rest of its way are steps of the case. */
export async function moveLetter(
  ports: LetterPorts,
  actor: Actor,
  { version, move, ...one }: OneLetter & { readonly version: number; readonly move: LetterMove },
): Promise<Result<ShownLetter, Failure>> {
  const { useCase, action } = MOVES[move]
  const permitted = permit(actor, useCase)
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachLetter(ports, store, actor, useCase, one)
    if (!reached.ok) return reached
    const moved = await movedLetter(ports, store, reached.value, move, version)
    if (!moved.ok) return moved
    const { record, kind } = reached.value
    const hash = await noteOfCopy(store, moved.value)
    const detail = { number: record.number, letter: kind.id, letterNumber: moved.value.number ?? '', ...hash }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action, objectId: one.id, detail })
    const again = await reachLetter(ports, store, actor, useCase, one)
    return again.ok ? ok(await shownLetter(store, again.value)) : again
  })
}

async function movedLetter(
  ports: LetterPorts,
  store: Store,
  reached: ReachedLetter,
  move: LetterMove,
  version: number,
): Promise<Result<CaseLetter, Failure>> {
  const { letter, kind, content, record } = reached
  const { from, to } = MOVES[move]
  if (letter.version !== version) return err(failure('conflict'))
  if (move !== 'submit' && tellsResult(kind)) return err(failure('letter-by-step', { letter: kind.name }))
  if (!from.includes(letter.status))
    return err(failure('letter-move', { letter: kind.name, state: STATUS_NAMES[letter.status] }))
  if (move === 'approve') return approve(ports, store, reached, ports.clock.today())
  if (move === 'submit') {
    const sound = soundDocument(kind, examineLetter(kind, content, letter.number, await settingsFor(store, record)))
    if (!sound.ok) return sound
    const fault = tellsResult(kind) ? await resultFault(ports, store, reached) : null
    if (fault) return err(fault)
  }
  if (move === 'return') await store.letters.dropFairCopy(letter.agencyId, letter.id)
  if (move === 'sent') await keepAsSent(ports, store, reached)
  const changed: CaseLetter = { ...letter, status: to, changedAt: ports.clock.now() }
  if (!(await store.letters.change(changed, version))) return err(failure('conflict'))
  return ok({ ...changed, version: version + 1 })
}

/** Whoever approves is shown one letter, of the result that was decided, and that is the one that is approved. */
async function resultFault(ports: LetterPorts, store: Store, reached: ReachedLetter): Promise<Failure | null> {
  const { letter, kind, record, state } = reached
  const letters = await resultLetters({ ports, store, record, state })
  if (!letters.some(({ id }) => id === letter.id)) return failure('letter-not-now', { letter: kind.name })
  const other = letters.find(({ status }) => status === 'submitted')
  return other ? failure('letter-one-submitted', { letter: kindOf(other).name }) : null
}
