import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import type { LetterContent } from './letter-box.ts'
import { STATUS_NAMES } from './letter-status.ts'
import { type OneLetter, reachLetter } from './reach-letter.ts'
import { type LetterPorts, type ShownLetter, shownLetter } from './shown-letter.ts'

/** A letter with its facts, what it lacks, and what the check says; with other content as it would be, which is not kept. */
export async function showLetter(
  ports: LetterPorts,
  actor: Actor,
  { content, ...one }: OneLetter & { readonly content?: LetterContent },
): Promise<Result<ShownLetter, Failure>> {
  const permitted = permit(actor, 'read-case')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const reached = await reachLetter(ports, store, actor, 'read-case', one)
    if (!reached.ok) return reached
    const { letter, kind } = reached.value
    if (content && letter.status !== 'draft')
      return err(failure('letter-locked', { letter: kind.name, state: STATUS_NAMES[letter.status] }))
    return ok(await shownLetter(store, { ...reached.value, ...(content && { content }) }))
  })
}
