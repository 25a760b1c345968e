import type { Letter } from '#core/application/index'
import type { CaseLetter, Ports, Store, WriteOptions } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import type { ExaminedLetter } from './examine-letter.ts'
import { examineStored } from './examine-stored.ts'
import type { OpenedCopy } from './fair-copy.ts'
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
  readonly copy: OpenedCopy | null
  /** How it is written: equal for a letter that has its fair copy, whatever happens to the agency. */
  readonly options: WriteOptions
}

export async function shownLetter(
  store: Store,
  { record, letter, kind, content, copy }: ReachedLetter,
): Promise<ShownLetter> {
  const examined = examineStored({ letter, kind, content, copy }, await settingsFor(store, record))
  const { demonstration } = copy ?? (await agencyOf(store, record))
  const options = { at: copy?.fixedAt ?? letter.changedAt, demonstration }
  return { letter, kind, content, examined, copy, options }
}

/** The letter as a page, null while facts are missing. Written outside of the transaction, since it takes its time. */
export async function previewOf(
  { writer }: Pick<Ports, 'writer'>,
  { examined, options }: ShownLetter,
): Promise<Uint8Array | null> {
  if (!examined.document.ok) return null
  return writer.write(examined.document.value, 'html', options)
}
