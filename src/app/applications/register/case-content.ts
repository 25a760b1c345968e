import { type CaseState, type EventTold, tellEvent } from '#core/application/index'
import type { CaseFile, CaseLetter, CaseRecord, Id, Store, StoredEvent } from '../../ports.ts'
import { eventOf } from '../case-box.ts'
import { fileNameOf } from '../file-box.ts'
import { jointLetters } from '../letters/joint-letters.ts'
import { nameSections, sectionNames } from '../name-sections.ts'
import { commentText } from '../notes-box.ts'
import type { CasePorts } from '../ports.ts'
import { type MaskedNames, maskedNames } from './masked-names.ts'
import { type MonthOfApplicant, monthOfApplicant } from './month-of-applicant.ts'
import { type RelatedCases, relatedCases } from './related-cases.ts'

export interface HistoryLine {
  readonly event: StoredEvent
  readonly told: EventTold
  readonly by: string | null
}

/** Everything that names somebody or says what somebody wrote. */
export interface CaseContent extends RelatedCases {
  readonly state: CaseState
  readonly masked: MaskedNames
  readonly names: ReadonlyMap<Id, string>
  readonly history: readonly HistoryLine[]
  readonly letters: readonly CaseLetter[]
  /** Of applications answered together with this one, which answer it, too (DOC-R5). */
  readonly jointLetters: readonly CaseLetter[]
  readonly files: readonly (CaseFile & { readonly name: string | null })[]
  readonly comments: readonly {
    readonly id: Id
    readonly at: string
    readonly by: string | null
    readonly text: string | null
  }[]
  readonly watchers: readonly { readonly accountId: Id; readonly name: string | null }[]
  readonly month: MonthOfApplicant | null
}

export async function caseContent(
  ports: CasePorts,
  store: Store,
  record: CaseRecord,
  state: CaseState,
  names: ReadonlyMap<Id, string>,
): Promise<CaseContent> {
  const { agencyId, id } = record
  const { sealer } = ports
  const files = await store.caseFiles.ofCase(agencyId, id)
  const comments = await store.comments.ofCase(agencyId, id)
  const watchers = await store.watchers.ofCase(agencyId, id)
  return {
    ...{ state, names },
    masked: await maskedNames(sealer, store, agencyId, state),
    history: await historyOf(ports, store, record, names),
    letters: await store.letters.ofCase(agencyId, id),
    jointLetters: await jointLetters(ports, store, record, state),
    files: files.map((file) => ({ ...file, name: fileNameOf(sealer, file) })),
    comments: comments.map((c) => ({ id: c.id, at: c.at, by: names.get(c.by) ?? null, text: commentText(sealer, c) })),
    watchers: watchers.map((accountId) => ({ accountId, name: names.get(accountId) ?? null })),
    month: await monthOfApplicant(store, record, state),
    ...(await relatedCases(store, record, state)),
  }
}

async function historyOf(
  { sealer }: CasePorts,
  store: Store,
  { agencyId, id }: CaseRecord,
  names: ReadonlyMap<Id, string>,
): Promise<readonly HistoryLine[]> {
  const stored = await store.cases.events(agencyId, id)
  const sections = await sectionNames(store, agencyId)
  return stored.flatMap((event) => {
    const opened = eventOf(sealer, agencyId, event)
    const told = opened && tellEvent(nameSections(opened, sections))
    return told ? [{ event, told, by: names.get(opened.by as Id) ?? null }] : []
  })
}
