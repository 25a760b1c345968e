import { letterNumber } from '#core/application/index'
import { err, type Failure, failure, type LocalDate, ok, type Result, yearOf } from '#core/shared/index'
import type { CaseLetter, Store } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import { examineLetter, headFor, isNumbered, soundDocument } from './examine-letter.ts'
import { fixCopy } from './fair-copy.ts'
import { sealLetter } from './letter-box.ts'
import { settingsFor } from './letter-sources.ts'
import type { ReachedLetter } from './reach-letter.ts'

/**
 * Gives a letter its number and the day of the approval, and keeps it so: nothing in it changes after. One that lacks a fact or that the
 * check holds back is refused: the remedy is judged by the law of that very day.
 */
export async function approve(
  ports: CasePorts,
  store: Store,
  { record, letter, kind, content }: Omit<ReachedLetter, 'copy'>,
  on: LocalDate,
): Promise<Result<CaseLetter, Failure>> {
  const settings = await settingsFor(store, record)
  const dated = { ...content, facts: { ...content.facts, date: on } }
  const sound = soundDocument(kind, examineLetter(kind, dated, letter.number, settings))
  if (!sound.ok) return sound
  const number = letter.number ?? (await nextNumber(store, record.agencyId, headFor(kind, settings.heads), on))
  if (number === null && isNumbered(kind)) return err(failure('letter-head-unset'))
  const approved: CaseLetter = {
    ...letter,
    ...{ number: isNumbered(kind) ? number : null, status: 'approved', changedAt: ports.clock.now() },
    sealed: sealLetter(ports.sealer, record.agencyId, dated),
  }
  if (!(await store.letters.change(approved, letter.version))) return err(failure('conflict'))
  const printed = soundDocument(kind, examineLetter(kind, dated, approved.number, settings))
  if (!printed.ok) return printed
  await fixCopy(ports, store, { letter: approved, kind, date: on }, printed.value)
  return ok({ ...approved, version: letter.version + 1 })
}

async function nextNumber(
  store: Store,
  agencyId: CaseLetter['agencyId'],
  head: string | null,
  on: LocalDate,
): Promise<string | null> {
  if (head === null) return null
  const year = yearOf(on)
  return letterNumber({ head, year, serial: await store.letters.nextSerial(agencyId, head, year) })
}
