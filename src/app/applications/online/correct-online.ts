import {
  type CaseState,
  type CorrectionField,
  type CorrectionTexts,
  correctionFrom,
  type FormProblem,
  type PartyFacts,
} from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { tellOfApplicant } from '../../notifications/tell.ts'
import { permit } from '../../permissions.ts'
import type { Actor, Id, SourceFile, Store } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { advance } from '../advance.ts'
import { caseContext } from '../case-context.ts'
import { amendParty, factsOf } from '../enter-party.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { keepFiles, lookAtFiles } from './sent-files.ts'
import { followed } from './ticket.ts'

export interface SentCorrection {
  readonly ticket: Uint8Array
  readonly texts: CorrectionTexts
  readonly files: readonly SourceFile[]
}

/** Null = taken in; else what is wrong in the form. */
type Taken = readonly FormProblem<CorrectionField>[] | null

/** Takes a correction in (REG-30): what the notice asked for, once; the reply period begins anew. */
export async function correctOnline(
  ports: FilePorts,
  actor: Actor,
  { ticket, texts, files: sent }: SentCorrection,
): Promise<Result<Taken, Failure>> {
  const permitted = permit(actor, 'correct-online')
  if (!permitted.ok) return permitted
  const files = await lookAtFiles(ports, sent)
  if (!files.ok) return files
  return transact<Taken>(ports.storage, async (store) => {
    const found = await followed(ports, store, ticket)
    if (!found.ok) return found
    const { record, state } = found.value
    const person = await firstApplicant(ports, store, record.agencyId, state)
    const read = correctionFrom(texts, state.correction?.causes ?? [], person?.facts ?? { email: null, address: null })
    if (!read.ok) return ok(read.error)
    const { request, contact, excuse } = read.value
    const context = await caseContext(store, ports.clock, actor, record.agencyId)
    const identityProof = files.value.length > 0 || contact?.identity != null
    const command = { type: 'receiveCorrection', day: context.today, request, identityProof, excuse } as const
    const advanced = await advance(ports, store, actor, { record, state }, command, context)
    if (!advanced.ok) return advanced
    if (person && contact && !(await amendParty(ports.sealer, store, person.party, { ...person.facts, ...contact })))
      return err(failure('conflict'))
    await tellOfApplicant(ports, store, actor, advanced.value, 'corrected', context)
    const kept = await keepFiles(ports, store, actor, { record, kind: 'correction', files: files.value })
    return kept.ok ? ok(null) : kept
  })
}

async function firstApplicant(
  { sealer }: FilePorts,
  store: Store,
  agencyId: Parameters<Store['parties']['byId']>[0],
  { applicants: [first] }: CaseState,
) {
  const party = first && (await store.parties.byId(agencyId, first.partyId as Id))
  const facts: PartyFacts | null = party ? factsOf(sealer, party) : null
  return party && facts ? { party, facts } : null
}
