import { whyNot } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Id, Store } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { advance } from '../advance.ts'
import { eventOf } from '../case-box.ts'
import { caseContext } from '../case-context.ts'
import { contentOf, fileNameOf } from '../file-box.ts'
import { fairCopyOf } from '../letters/fair-copy.ts'
import { letterContent } from '../letters/letter-box.ts'
import { kindOf } from '../letters/reach-letter.ts'
import { type LetterPorts, shownLetter } from '../letters/shown-letter.ts'
import { disclosedFiles, isServed, sentLetter } from './readable-reply.ts'
import { type Followed, followed } from './ticket.ts'

export interface ReadFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const EVIDENCE = '申请人凭编号和查询码在网上打开答复'

async function reached(ports: LetterPorts, store: Store, ticket: Uint8Array) {
  const found = await followed(ports, store, ticket)
  if (!found.ok) return found
  const { record } = found.value
  const stored = await store.cases.events(record.agencyId, record.id)
  const events = stored.flatMap((event) => eventOf(ports.sealer, record.agencyId, event) ?? [])
  const letter = await sentLetter(store, { record, events })
  return letter ? ok({ ...found.value, letter, isServed: isServed(events) }) : err(failure('reply-not-online'))
}

/** The reply as it was sent, as a PDF. The first time its reading is the proof of service (CLK-10, DB-30). */
export async function readReply(
  ports: LetterPorts,
  actor: Actor,
  ticket: Uint8Array,
): Promise<Result<ReadFile, Failure>> {
  const permitted = permit(actor, 'read-reply')
  if (!permitted.ok) return permitted
  const found = await transact(ports.storage, async (store) => {
    const reply = await reached(ports, store, ticket)
    if (!reply.ok) return reply
    const { letter, record, state } = reply.value
    const content = letterContent(ports.sealer, letter)
    if (!content) return err(failure('reply-not-online'))
    const copy = await fairCopyOf(ports, store, letter)
    const shown = await shownLetter(store, { record, state, letter, kind: kindOf(letter), content, copy })
    const served = await noteReading(ports, store, actor, reply.value)
    return served.ok ? ok(shown) : served
  })
  if (!found.ok) return found
  const { examined, letter, kind, options } = found.value
  if (!examined.document.ok) return err(examined.document.error)
  const bytes = await ports.writer.write(examined.document.value, 'pdf', options)
  return ok({ name: `${letter.number}${kind.name}.pdf`, mediaType: 'application/pdf', bytes })
}

async function noteReading(
  ports: LetterPorts,
  store: Store,
  actor: Actor,
  { record, state }: Followed,
): Promise<Result<unknown, Failure>> {
  const { agencyId, id: objectId, number } = record
  const context = await caseContext(store, ports.clock, actor, agencyId)
  await recordAct(ports, store, actor, { agencyId, action: 'case.replyRead', objectId, detail: { number } })
  if (whyNot(state, 'recordDelivery', context) !== null) return ok(null)
  const command = { type: 'recordDelivery', day: context.today, evidence: EVIDENCE } as const
  return advance(ports, store, actor, { record, state }, command, context)
}

/** A file that was disclosed with the reply. Not before the reply was opened: whoever has the file has been answered. */
export async function readReplyFile(
  ports: LetterPorts,
  actor: Actor,
  { ticket, fileId }: { readonly ticket: Uint8Array; readonly fileId: Id },
): Promise<Result<ReadFile, Failure>> {
  const permitted = permit(actor, 'read-reply')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reply = await reached(ports, store, ticket)
    if (!reply.ok) return reply
    const { agencyId, id: objectId, number } = reply.value.record
    if (!reply.value.isServed) return err(failure('reply-not-online'))
    const file = (await disclosedFiles(store, reply.value.record)).find(({ id }) => id === fileId)
    const sealed = file && (await store.caseFiles.content(agencyId, file.id))
    if (!file || !sealed) return err(failure('reply-not-online'))
    await recordAct(ports, store, actor, { agencyId, action: 'case.replyRead', objectId, detail: { number } })
    const bytes = contentOf(ports.sealer, agencyId, file.id, sealed)
    return ok({ name: fileNameOf(ports.sealer, file) ?? '', mediaType: file.mediaType, bytes })
  })
}
