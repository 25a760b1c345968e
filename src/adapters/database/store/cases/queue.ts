import { sql } from 'kysely'
import type { AgencyId, BasketDays, CaseBasket, CaseFilter, CaseRecord, CaseStore } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { basketOf, narrowed } from './narrowed.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

type Queue = Pick<CaseStore['cases'], 'list' | 'counts'>

/**
 * The register by urgency: what is open by its day, then what is over, the newest first. The two are asked for apart, so that nobody who
 * looks at what is open waits for all that ever was. All that is over lies in one basket.
 */
export const queueOn = (db: Queries): Queue => ({
  list: async (agencyId, filter, days, { offset, limit }) => {
    const { basket, ...beside } = filter
    const open = basket === 'done' ? 0 : await countOf(db, agencyId, filter, days, 'open')
    const over = basket === undefined || basket === 'done' ? await overOf(db, agencyId, beside, days) : 0
    const first = offset < open ? await openPage(db, agencyId, filter, days, { offset, limit }) : []
    const left = limit - first.length
    const rest = left > 0 && over > 0 ? { offset: Math.max(0, offset - open), limit: left } : null
    const last = rest === null ? [] : await overPage(db, agencyId, beside, days, rest)
    return { cases: [...first, ...last], total: open + over }
  },
  counts: async (agencyId, { basket: _, ...filter }, days) => {
    const rows = await narrowed(db, agencyId, filter, days, 'open')
      .select((of) => [basketOf(days).as('basket'), of.fn.countAll<number>().as('total')])
      .groupBy('basket')
      .execute()
    const found = new Map(rows.map(({ basket, total }) => [basket, total]))
    const count = (basket: CaseBasket): number => found.get(basket) ?? 0
    return {
      ...{ arrived: count('arrived'), overdue: count('overdue'), today: count('today'), week: count('week') },
      ...{ later: count('later'), waiting: count('waiting') },
      done: await overOf(db, agencyId, filter, days),
    }
  },
})

interface Page {
  readonly offset: number
  readonly limit: number
}
type Of = readonly [db: Queries, agencyId: AgencyId, filter: CaseFilter, days: BasketDays]

async function openPage(...[db, agencyId, filter, days, page]: [...Of, Page]): Promise<readonly CaseRecord[]> {
  const rows = await narrowed(db, agencyId, filter, days, 'open')
    .select(RECORD_COLUMNS)
    .orderBy('due')
    .orderBy('received', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(recordOf)
}

async function overPage(...[db, agencyId, filter, days, page]: [...Of, Page]): Promise<readonly CaseRecord[]> {
  const rows = await narrowed(db, agencyId, filter, days, 'over')
    .select(RECORD_COLUMNS)
    .orderBy('received', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(recordOf)
}

async function countOf(...[db, agencyId, filter, days, which]: [...Of, 'open' | 'over']): Promise<number> {
  const found = narrowed(db, agencyId, filter, days, which).select((of) => of.fn.countAll<number>().as('total'))
  return (await found.executeTakeFirstOrThrow()).total
}

/** Without a filter it is what is left of all numbers that were given: each case took one, and none is ever taken away. */
async function overOf(...[db, agencyId, filter, days]: [...Of]): Promise<number> {
  if (Object.values(filter).some((asked) => asked !== undefined)) return countOf(db, agencyId, filter, days, 'over')
  const { given } = await db
    .selectFrom('serial')
    .select((of) => of.fn.coalesce(of.fn.sum<number>('last'), sql<number>`0`).as('given'))
    .where('agency_id', '=', knownId(agencyId))
    .where('code', '=', CASE_NUMBERS)
    .executeTakeFirstOrThrow()
  return given - (await countOf(db, agencyId, {}, days, 'open'))
}

/** The code under which numbers of cases are counted. */
export const CASE_NUMBERS = 'case'
