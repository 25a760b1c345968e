import { err, type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, WrittenFormat } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { type OneLetter, reachLetter } from './reach-letter.ts'
import { type LetterPorts, shownLetter } from './shown-letter.ts'

export type LetterFormat = Exclude<WrittenFormat, 'xlsx'>

export interface DownloadedLetter {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A letter as a file. Each download is noted, since it leaves the system with a name in it. */
export async function downloadLetter(
  ports: LetterPorts,
  actor: Actor,
  { format, ...one }: OneLetter & { readonly format: LetterFormat },
): Promise<Result<DownloadedLetter, Failure>> {
  const permitted = permit(actor, 'read-case')
  if (!permitted.ok) return permitted
  const found = await transact(ports.storage, async (store) => {
    const reached = await reachLetter(ports, store, actor, 'read-case', one)
    if (!reached.ok) return reached
    const { record, kind, letter } = reached.value
    const detail = { number: record.number, letter: kind.id, format }
    await recordAct(ports, store, actor, { agencyId: one.agencyId, action: 'letter.read', objectId: one.id, detail })
    return ok({ number: letter.number ?? record.number, shown: await shownLetter(store, reached.value) })
  })
  if (!found.ok) return found
  const { number, shown } = found.value
  const { examined, kind, options } = shown
  if (!examined.document.ok) return err(examined.document.error)
  const bytes = await ports.writer.write(examined.document.value, format, options)
  return ok({ fileName: `${number}${kind.name}.${format}`, bytes })
}
