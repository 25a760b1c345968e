import { type CountedCell, type TableRow, tableThree } from '#core/application/index'
import { type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { endOfDay } from '../../moments.ts'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, AgencyId, Store } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import { type ComparedTable, compareWithReport } from './compare-with-report.ts'

export interface TableQuery {
  readonly agencyId: AgencyId
  readonly year: number
  /** As it was known at the end of this day; null = now. */
  readonly knownOn: LocalDate | null
}

export interface ShownTable {
  readonly rows: readonly TableRow[]
  /** The years in which anything was counted. */
  readonly years: readonly number[]
  /** Against the report of the year that was read from a file; null without one. */
  readonly compared: ComparedTable | null
}

/** Table 三 of a year as the register counts it. */
export async function showTableThree(
  { storage }: Pick<CasePorts, 'storage'>,
  actor: Actor,
  { agencyId, year, knownOn }: TableQuery,
): Promise<Result<ShownTable, Failure>> {
  const permitted = permit(actor, 'show-table-three')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const reached = await permitOn(store, actor, 'show-table-three', { agencyId })
    if (!reached.ok) return reached
    const years = await store.tally.years(agencyId)
    const rows = tableThree(await cellsUpTo(store, agencyId, year, knownOn), year)
    return ok({ rows, years, compared: await compareWithReport(store, agencyId, year, rows) })
  })
}

/** What was counted in the year and in those before it. */
async function cellsUpTo(
  store: Store,
  agencyId: AgencyId,
  year: number,
  knownOn: LocalDate | null,
): Promise<readonly CountedCell[]> {
  const years = (await store.tally.years(agencyId)).filter((known) => known <= year)
  const at = knownOn && endOfDay(knownOn)
  const cells = []
  for (const each of years)
    cells.push(...(at ? await store.tally.cellsAsOf(agencyId, each, at) : await store.tally.cells(agencyId, each)))
  return cells
}
