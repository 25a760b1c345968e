import type { TableColumn } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Store } from '../../ports.ts'
import { caseContext } from '../case-context.ts'
import { namesOf } from '../names-of.ts'
import type { CasePorts } from '../ports.ts'
import { basketDays } from '../register/case-days.ts'
import { type RegisterLine, registerLine, withoutTitle } from '../register/register-line.ts'

export interface OneCell {
  readonly agencyId: AgencyId
  readonly year: number
  /** r1 to r25. */
  readonly row: `r${number}`
  readonly column: TableColumn
}

/** The cases behind a cell of table 三, each once. */
export async function openCell(
  ports: CasePorts,
  actor: Actor,
  cell: OneCell,
): Promise<Result<readonly RegisterLine[], Failure>> {
  const permitted = permit(actor, 'open-cell')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const { agencyId } = cell
    const reached = await permitOn(store, actor, 'open-cell', { agencyId })
    if (!reached.ok) return reached
    const context = await caseContext(store, ports.clock, actor, agencyId)
    const names = await namesOf(store, agencyId)
    const reads = (await permitOn(store, actor, 'read-case', { agencyId })).ok
    const records = await recordsOf(store, cell)
    const seen = reads ? records : records.map(withoutTitle)
    return ok(seen.map((record) => registerLine(record, names, basketDays(context.today), context.calendar, null)))
  })
}

async function recordsOf(store: Store, { agencyId, year, row, column }: OneCell): Promise<readonly CaseRecord[]> {
  const only = column === 'total' ? null : column
  if (row === 'r2') return store.tally.openAfter(agencyId, year - 1, only)
  if (row === 'r25') return store.tally.openAfter(agencyId, year, only)
  if (row === 'r24') return store.tally.casesOf(agencyId, year, null, only)
  return store.tally.casesOf(agencyId, year, row, only)
}
