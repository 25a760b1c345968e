import type { BoundLetter, CaseState, DossierSources } from '#core/application/index'
import { minuteOf } from '#core/shared/index'
import type { Actor, CaseRecord, Id, Store } from '../../ports.ts'
import { tellEvent } from '../../trail.ts'
import { eventOf } from '../case-box.ts'
import { caseContext } from '../case-context.ts'
import { partyFacts } from '../enter-party.ts'
import { examineStored } from '../letters/examine-stored.ts'
import { fairCopyOf, type OpenedCopy, openCopy } from '../letters/fair-copy.ts'
import { jointLetters } from '../letters/joint-letters.ts'
import { letterContent } from '../letters/letter-box.ts'
import { letterSources, settingsFor } from '../letters/letter-sources.ts'
import { kindOf } from '../letters/reach-letter.ts'
import { nameSections, sectionNames } from '../name-sections.ts'
import type { CasePorts } from '../ports.ts'
import type { ReachedCase } from '../reach-case.ts'
import { attachedFiles } from './attached-files.ts'

type OpenCase = ReachedCase & { readonly state: NonNullable<ReachedCase['state']> }

/** All of a case, people opened. */
export async function dossierSources(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { record, state }: OpenCase,
  printedOn: string,
): Promise<DossierSources> {
  const { agencyId, id } = record
  const context = await caseContext(store, ports.clock, actor, agencyId)
  const { events: _, ...known } = await letterSources(ports, store, record, state, context)
  const stored = await store.cases.events(agencyId, id)
  const sections = await sectionNames(store, agencyId)
  const asked = await consultedNames(ports, store, record, state)
  return {
    ...known,
    context,
    title: record.title,
    recorded: stored.flatMap((one) => {
      const event = eventOf(ports.sealer, agencyId, one)
      return event ? [{ event: nameSections(event, sections), at: minuteOf(one.at), by: known.nameOf(event.by) }] : []
    }),
    partyName: (partyId) => asked.get(partyId) ?? null,
    letters: await boundLetters(ports, store, record, state),
    files: await attachedFiles(ports, store, agencyId, id),
    audit: (await store.audit.ofObject(agencyId, id)).map((act) => ({
      ...{ seq: act.seq, at: minuteOf(act.at), told: tellEvent(act).zh, hash: act.hash },
      by: act.actorName ?? ACTORS[act.actor],
    })),
    printedOn,
  }
}

const ACTORS = { public: '公众', staff: '工作人员', system: '系统' } as const

async function consultedNames(
  { sealer }: CasePorts,
  store: Store,
  { agencyId }: CaseRecord,
  { consultations }: OpenCase['state'],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { partyId } of consultations) {
    const facts = await partyFacts(sealer, store, agencyId, partyId as Id)
    if (facts) names.set(partyId, facts.name)
  }
  return names
}

/** What went out or was approved, and the papers of the file; a draft is no part of it. A joint reply stands in the file of each (DOC-R5). */
async function boundLetters(
  ports: CasePorts,
  store: Store,
  record: CaseRecord,
  state: CaseState,
): Promise<readonly BoundLetter[]> {
  const settings = await settingsFor(store, record)
  const letters = await store.letters.ofCase(record.agencyId, record.id)
  const joint = await jointLetters(ports, store, record, state)
  const stored = await store.letters.fairCopiesOf(record.agencyId, record.id)
  const copies = new Map<Id, OpenedCopy | null>(stored.map((copy) => [copy.letterId, openCopy(ports, copy)]))
  for (const letter of joint) copies.set(letter.id, await fairCopyOf(ports, store, letter))
  return [...letters, ...joint].flatMap((letter) => {
    const kind = kindOf(letter)
    const content = letterContent(ports.sealer, letter)
    const counts = letter.status === 'sent' || letter.status === 'approved' || kind.to === 'file'
    if (!counts || !content) return []
    const { document } = examineStored({ letter, kind, content, copy: copies.get(letter.id) ?? null }, settings)
    return document.ok ? [{ id: kind.id, name: kind.name, number: letter.number, document: document.value }] : []
  })
}
