import { type Failure, ok, type Result } from '#core/shared/index'
import { permitOn, permitStaff, relationsOf } from '../../permissions.ts'
import type { Actor, AgencyId, BasketDays, CaseBasket, CaseFilter, Staff, Store } from '../../ports.ts'
import { caseContext } from '../case-context.ts'
import { namesOf } from '../names-of.ts'
import type { CasePorts } from '../ports.ts'
import { refreshLapsed } from '../refresh-dues.ts'
import { basketDays } from './case-days.ts'
import { type RegisterLine, registerLine, withoutTitle } from './register-line.ts'

export interface CaseQuery {
  readonly agencyId: AgencyId
  readonly filter: CaseFilter
  readonly offset: number
  readonly limit: number
}

export interface ListedCases {
  readonly lines: readonly RegisterLine[]
  readonly total: number
  readonly counts: Readonly<Record<CaseBasket, number>>
  readonly days: BasketDays
}

/** The register, the most urgent first. */
export async function listCases(
  ports: CasePorts,
  actor: Actor,
  query: CaseQuery,
): Promise<Result<ListedCases, Failure>> {
  const staff = permitStaff(actor, 'list-cases')
  if (!staff.ok) return staff
  const { agencyId } = query
  const { sectionId } = staff.value
  const reached = await ports.storage.read((store) => permitOn(store, actor, 'list-cases', { agencyId, sectionId }))
  if (!reached.ok) return reached
  await refreshLapsed(ports, agencyId)
  return ports.storage.read(async (store) => ok(await listed(ports, store, staff.value, query)))
}

async function listed(
  ports: CasePorts,
  store: Store,
  staff: Staff,
  { agencyId, filter, offset, limit }: CaseQuery,
): Promise<ListedCases> {
  const context = await caseContext(store, ports.clock, staff, agencyId)
  const days = basketDays(context.today)
  const own = narrowed(staff, filter)
  const page = await store.cases.list(agencyId, own, days, { offset, limit })
  const names = await namesOf(store, agencyId)
  const reads = (await permitOn(store, staff, 'read-case', { agencyId, sectionId: staff.sectionId })).ok
  return {
    lines: page.cases.map((record) =>
      registerLine(reads ? record : withoutTitle(record), names, days, context.calendar, staff.sectionId),
    ),
    total: page.total,
    counts: await store.cases.counts(agencyId, own, days),
    days,
  }
}

/** Whoever may see only what the own section has, or is asked for, sees nothing else, whatever the filter says. */
function narrowed(staff: Staff, filter: CaseFilter): CaseFilter {
  const relations = relationsOf(staff, 'list-cases')
  if (relations.includes('ownAgency') || staff.sectionId === null) return filter
  return { ...filter, within: staff.sectionId }
}
