import { type CaseReadings, type CaseState, evolve, type TallyChange, tallyOf } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import {
  type Actor,
  type AgencyId,
  type Id,
  type Store,
  type StoredEvent,
  SYSTEM,
  type TallyEntry,
} from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { eventOf } from '../case-box.ts'
import { caseContext } from '../case-context.ts'
import type { CasePorts } from '../ports.ts'

export interface RebuiltTally {
  readonly agencyId: AgencyId
  readonly cases: number
  /** Cells that were kept otherwise: none, unless a reading was changed or something was broken. */
  readonly differences: readonly string[]
}

const CASES_AT_ONCE = 200

/** Counts table 三 of an agency anew from the events of its cases, and puts that in place of what was kept. One that was erased keeps its entries. */
export async function rebuildTally(
  ports: CasePorts,
  actor: Actor,
  agencyId: AgencyId,
): Promise<Result<RebuiltTally, Failure>> {
  const permitted = permit(actor, 'rebuild-tally')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const { readings } = await caseContext(store, ports.clock, SYSTEM, agencyId)
    const before = await kept(store, agencyId)
    const { cases, entries } = await recounted(ports, store, agencyId, readings)
    await store.tally.replace(agencyId, entries)
    const after = await kept(store, agencyId)
    const differences = [...new Set([...before.keys(), ...after.keys()])].filter(
      (cell) => before.get(cell) !== after.get(cell),
    )
    const detail = { cases, differences: differences.length }
    await recordAct(ports, store, actor, { agencyId, action: 'tally.rebuilt', objectId: agencyId, detail })
    return ok({ agencyId, cases, differences: differences.toSorted() })
  })
}

/** `2025 r3 natural` → 12; a cell of 0 is as good as none. */
async function kept(store: Store, agencyId: AgencyId): Promise<ReadonlyMap<string, number>> {
  const cells = []
  for (const year of await store.tally.years(agencyId)) cells.push(...(await store.tally.cells(agencyId, year)))
  return new Map(
    cells.filter(({ value }) => value !== 0).map(({ year, row, column, value }) => [`${year} ${row} ${column}`, value]),
  )
}

async function recounted(
  ports: CasePorts,
  store: Store,
  agencyId: AgencyId,
  readings: CaseReadings,
): Promise<{ readonly cases: number; readonly entries: readonly TallyEntry[] }> {
  const entries: TallyEntry[] = []
  let cases = 0
  let after: Id | null = null
  for (;;) {
    const page = await store.cases.eventsAfter(agencyId, after, CASES_AT_ONCE)
    const last = page.at(-1)
    if (!last) return { cases, entries }
    for (const { caseId, events } of page) entries.push(...entriesOf(ports, agencyId, caseId, events, readings))
    cases += page.length
    after = last.caseId
  }
}

function entriesOf(
  { sealer }: CasePorts,
  agencyId: AgencyId,
  caseId: Id,
  events: readonly StoredEvent[],
  readings: CaseReadings,
): readonly TallyEntry[] {
  let state: CaseState | null = null
  return events.flatMap((stored): readonly TallyEntry[] => {
    const event = eventOf(sealer, agencyId, stored)
    if (!event) return []
    const changes: readonly TallyChange[] = tallyOf(state, event, readings)
    state = evolve(state, event)
    return changes.map((change) => ({ ...change, caseId, seq: stored.seq, at: stored.at }))
  })
}
