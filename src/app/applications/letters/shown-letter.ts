import type { Letter } from '#core/application/index'
import type { CaseLetter, Ports, Store } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import { type ExaminedLetter, examineLetter } from './examine-letter.ts'
import type { LetterContent } from './letter-box.ts'
import { agencyOf, settingsFor } from './letter-sources.ts'
import type { ReachedLetter } from './reach-letter.ts'

export interface LetterPorts extends CasePorts, Pick<Ports, 'writer'> {}

/** A letter with all that an editor shows. */
export interface ShownLetter {
  readonly letter: CaseLetter
  readonly kind: Letter
  readonly content: LetterContent
  readonly examined: ExaminedLetter
  readonly demonstration: boolean
}

export async function shownLetter(
  store: Store,
  { record, letter, kind, content }: ReachedLetter,
): Promise<ShownLetter> {
  const examined = examineLetter(kind, content, letter.number, await settingsFor(store, record))
  return { letter, kind, content, examined, demonstration: (await agencyOf(store, record)).demonstration }
}

/** The letter as a page, null while facts are missing. Written outside of the transaction, since it takes its time. */
export async function previewOf(
  { writer }: Pick<Ports, 'writer'>,
  { letter, examined, demonstration }: ShownLetter,
): Promise<Uint8Array | null> {
  if (!examined.document.ok) return null
  return writer.write(examined.document.value, 'html', { at: letter.changedAt, demonstration })
}
