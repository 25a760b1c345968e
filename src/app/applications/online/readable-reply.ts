import type { CaseEvent } from '#core/application/index'
import type { CaseFile, CaseLetter, CaseRecord, Id, Store } from '../../ports.ts'
import { fileNameOf } from '../file-box.ts'
import type { CasePorts } from '../ports.ts'

/** A reply that was sent electronically: it is read here, with what was disclosed. */
export interface ReadableReply {
  readonly number: string
  /** Opened or handed over before: the periods of the remedies run. */
  readonly isServed: boolean
  readonly files: readonly { readonly id: Id; readonly name: string; readonly size: number }[]
}

interface CaseTold {
  readonly record: CaseRecord
  readonly events: readonly CaseEvent[]
}

/** The last sending, if it was an electronic one that stands. */
function lastSent(events: readonly CaseEvent[]): CaseEvent<'replySent'> | null {
  const at = events.findLastIndex(({ type }) => type === 'replySent')
  const sent = events[at]
  const failed = events.slice(at).some(({ type }) => type === 'deliveryFailed')
  return sent?.type === 'replySent' && sent.delivery === 'electronic' && !failed ? sent : null
}

/** The letter that went out electronically; null when there is none. */
export async function sentLetter(store: Store, { record, events }: CaseTold): Promise<CaseLetter | null> {
  const sent = lastSent(events)
  if (!sent) return null
  const letters = await store.letters.ofCase(record.agencyId, record.id)
  return letters.find(({ status, number }) => status === 'sent' && number === sent.number) ?? null
}

/** What was disclosed, once the reply has gone out. */
export async function disclosedFiles(store: Store, { agencyId, id }: CaseRecord): Promise<readonly CaseFile[]> {
  const files = await store.caseFiles.ofCase(agencyId, id)
  return files.filter(({ kind, sealedName }) => kind === 'disclosed' && sealedName !== null)
}

export async function readableReply(
  { sealer }: Pick<CasePorts, 'sealer'>,
  store: Store,
  told: CaseTold,
): Promise<ReadableReply | null> {
  const letter = await sentLetter(store, told)
  if (!letter) return null
  const files = await disclosedFiles(store, told.record)
  const at = told.events.findLastIndex(({ type }) => type === 'replySent')
  return {
    number: letter.number ?? '',
    isServed: told.events.slice(at).some(({ type }) => type === 'replyDelivered'),
    files: files.map((file) => ({ id: file.id, name: fileNameOf(sealer, file) ?? '', size: file.size })),
  }
}
