import { checkLetter, letterText, remade } from '#core/application/index'
import { ok } from '#core/shared/index'
import type { Store } from '../../ports.ts'
import type { LetterSettings } from '../letter-settings.ts'
import type { CasePorts } from '../ports.ts'
import { type ExaminedLetter, examineLetter } from './examine-letter.ts'
import { fixCopy } from './fair-copy.ts'
import { settingsFor } from './letter-sources.ts'
import type { ReachedLetter } from './reach-letter.ts'

type Stored = Pick<ReachedLetter, 'letter' | 'kind' | 'content' | 'copy'>

/**
 * A letter as it is printed: by its fair copy, once it has one. What was approved before copies were kept is made again from its facts,
 * and says so.
 */
export function examineStored({ letter, kind, content, copy }: Stored, settings: LetterSettings): ExaminedLetter {
  const { number, status } = letter
  const examined = examineLetter(kind, content, number, settings)
  if (copy) {
    const facts = number === null ? content.facts : { ...content.facts, number }
    const findings = checkLetter(kind, facts, letterText(copy.document), settings.switches)
    return { ...examined, missing: [], document: ok(copy.document), findings }
  }
  const isFinal = status === 'approved' || status === 'sent'
  return isFinal && examined.document.ok ? { ...examined, document: ok(remade(examined.document.value)) } : examined
}

/** Keeps what goes out now, though it was approved before copies were kept. */
export async function keepAsSent(ports: CasePorts, store: Store, reached: ReachedLetter): Promise<void> {
  const { record, letter, kind, content, copy } = reached
  if (copy) return
  const { document } = examineLetter(kind, content, letter.number, await settingsFor(store, record))
  const date = content.facts.date ?? ports.clock.today()
  if (document.ok) await fixCopy(ports, store, { letter, kind, date }, document.value)
}
