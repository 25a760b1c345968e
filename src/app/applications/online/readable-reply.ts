import type { CaseEvent } from '#core/application/index'
import type { CaseFile, CaseLetter, CaseRecord, Id, Store } from '../../ports.ts'
import { fileNameOf } from '../file-box.ts'
import type { CasePorts } from '../ports.ts'

/** A reply that may be read here, with what was disclosed: sent electronically, or on paper and served. */
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

/**
 * The last sending, if it can be read here. What goes out on paper is served on paper: whoever read it here before would know of it, and the
 * periods of the remedies would run from a day that nobody noted.
 */
function lastReadable(events: readonly CaseEvent[]): CaseEvent<'replySent'> | null {
  const at = events.findLastIndex(({ type }) => type === 'replySent')
  const sent = events[at]
  if (sent?.type !== 'replySent') return null
  const since = new Set(events.slice(at).map(({ type }) => type))
  const isOpen = sent.delivery === 'electronic' ? !since.has('deliveryFailed') : since.has('replyDelivered')
  return isOpen ? sent : null
}

/** The letter that went out and can be read here; null when there is none. */
export async function sentLetter(store: Store, { record, events }: CaseTold): Promise<CaseLetter | null> {
  const sent = lastReadable(events)
  if (!sent) return null
  // A joint reply is a letter of the application that it was written for (DOC-R5).
  for (const id of [record.id, ...answeredTogether(events)]) {
    const letters = await store.letters.ofCase(record.agencyId, id)
    const letter = letters.find(({ status, number }) => status === 'sent' && number === sent.number)
    if (letter) return letter
  }
  return null
}

const answeredTogether = (events: readonly CaseEvent[]): readonly Id[] =>
  events.flatMap((event) =>
    event.type === 'caseLinked' && event.relation === 'answeredTogether' ? [event.caseId as Id] : [],
  )

/** What went out with the last reply. What is gathered for a decision to be made anew waits for its review and its sending (REG-17). */
export async function disclosedFiles(store: Store, { agencyId, id }: CaseRecord): Promise<readonly CaseFile[]> {
  const files = await store.caseFiles.ofCase(agencyId, id)
  const sent = (await store.cases.events(agencyId, id)).findLast(({ type }) => type === 'replySent')
  return files.filter(
    ({ kind, sealedName, addedAt }) =>
      kind === 'disclosed' && sealedName !== null && sent !== undefined && addedAt <= sent.at,
  )
}

/** Whether the last reply reached the applicant, by the network or on paper. */
export const isServed = (events: readonly CaseEvent[]): boolean =>
  events.slice(events.findLastIndex(({ type }) => type === 'replySent')).some(({ type }) => type === 'replyDelivered')

export async function readableReply(
  { sealer }: Pick<CasePorts, 'sealer'>,
  store: Store,
  told: CaseTold,
): Promise<ReadableReply | null> {
  const letter = await sentLetter(store, told)
  if (!letter) return null
  const files = await disclosedFiles(store, told.record)
  return {
    number: letter.number ?? '',
    isServed: isServed(told.events),
    files: files.map((file) => ({ id: file.id, name: fileNameOf(sealer, file) ?? '', size: file.size })),
  }
}
