import { type CaseState, type Letter, type LetterId, letterOf } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { UseCase } from '../../permissions.ts'
import type { Actor, CaseLetter, CaseRecord, Id, Store } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import { fairCopyOf, type OpenedCopy } from './fair-copy.ts'
import { type LetterContent, letterContent } from './letter-box.ts'

export interface OneLetter extends OneCase {
  readonly letterId: Id
}

export interface ReachedLetter {
  readonly record: CaseRecord
  readonly state: CaseState
  readonly letter: CaseLetter
  readonly kind: Letter
  readonly content: LetterContent
  readonly copy: OpenedCopy | null
}

/** The kind of a stored letter, whose id was one of the registry when it was written. */
export const kindOf = ({ letter }: CaseLetter): Letter => letterOf(letter as LetterId)

/** A letter of a case that the actor may do this to. */
export async function reachLetter(
  ports: Pick<CasePorts, 'sealer' | 'digest'>,
  store: Store,
  actor: Actor,
  useCase: UseCase,
  one: OneLetter,
): Promise<Result<ReachedLetter, Failure>> {
  const reached = await reachOpenCase(ports, store, actor, useCase, one)
  if (!reached.ok) return reached
  const letter = await store.letters.byId(one.agencyId, one.letterId)
  const content = letter && letterContent(ports.sealer, letter)
  if (!letter || !content || letter.caseId !== one.id) return err(failure('letter-not-found'))
  return ok({ ...reached.value, letter, kind: kindOf(letter), content, copy: await fairCopyOf(ports, store, letter) })
}
