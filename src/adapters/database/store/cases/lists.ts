import { type ExpressionBuilder, sql } from 'kysely'
import type { AgencyId, BasketDays, CaseBasket, CaseFilter, CaseStore } from '#app/ports'
import type { Obligation } from '#core/application/index'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import type { Tables } from '../../tables.ts'
import { storable } from '../../text.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

type Lists = Pick<CaseStore['cases'], 'list' | 'counts' | 'dueUpTo' | 'ofParty' | 'newest' | 'lapsed'>
type Is = ExpressionBuilder<Tables, 'application'>

export const caseListsOn = (db: Queries): Lists => ({
  list: async (agencyId, filter, days, { offset, limit }) => {
    const found = narrowed(db, agencyId, filter, days)
    const rows = await found
      .select(RECORD_COLUMNS)
      .orderBy(sql`due is null`)
      .orderBy('due')
      .orderBy('received', 'desc')
      .orderBy('id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute()
    const { total } = await found.select((of) => of.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return { cases: rows.map(recordOf), total }
  },
  counts: async (agencyId, filter, days) => {
    const rows = await narrowed(db, agencyId, { ...filter, ...NO_BASKET }, days)
      .select((of) => [basketOf(days).as('basket'), of.fn.countAll<number>().as('total')])
      .groupBy('basket')
      .execute()
    const found = new Map(rows.map(({ basket, total }) => [basket, total]))
    const count = (basket: CaseBasket): number => found.get(basket) ?? 0
    return {
      overdue: count('overdue'),
      today: count('today'),
      week: count('week'),
      later: count('later'),
      waiting: count('waiting'),
      done: count('done'),
    }
  },
  dueUpTo: async (agencyId, day) => {
    const rows = await db
      .selectFrom('application')
      .select(RECORD_COLUMNS)
      .where('agency_id', '=', agencyId)
      .where('due', '<=', day)
      .orderBy('due')
      .orderBy('id')
      .execute()
    return rows.map(recordOf)
  },
  newest: async (agencyId, limit) => {
    const rows = await db
      .selectFrom('application')
      .select(RECORD_COLUMNS)
      .where('agency_id', '=', knownId(agencyId))
      .where('received', 'is not', null)
      .orderBy('received', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(recordOf)
  },
  lapsed: async (agencyId, today, limit) => {
    const rows = await db
      .selectFrom('application')
      .selectAll()
      .where('agency_id', '=', knownId(agencyId))
      .where('due', '<', today)
      .where('due_what', 'in', LAPSING)
      .orderBy('due')
      .limit(limit)
      .execute()
    return rows.map((row) => ({ record: recordOf(row), sealedState: row.state }))
  },
  ofParty: async (agencyId, partyId) => {
    const rows = await db
      .selectFrom('application')
      .innerJoin('application_party', (on) =>
        on
          .onRef('application_party.agency_id', '=', 'application.agency_id')
          .onRef('application_party.application_id', '=', 'application.id'),
      )
      .select(RECORD_COLUMNS.map((name) => `application.${name}` as const))
      .where('application.agency_id', '=', agencyId)
      .where('application_party.party_id', '=', partyId)
      .orderBy('application.id', 'desc')
      .execute()
    return rows.map(recordOf)
  },
})

/** The window to ask for a correction closes, and silence answers a consultation (REG-30.6, REG-32.3, REG-34). */
const LAPSING = [
  'correctionNotice',
  'thirdParty',
  'jointMaker',
  'otherOrgan',
] as const satisfies readonly Obligation['what'][]

const NO_BASKET = { basket: undefined } as { readonly basket?: never }

/** Waiting for somebody outside is nobody's delay here, until its day is over. */
const basketOf = ({ today, weekEnd }: BasketDays) => sql<CaseBasket>`
  case when due is null then case when status in ('closed', 'archived', 'split') then 'done' else 'later' end
       when due < ${today} then 'overdue'
       when waiting_for not in ('agency', 'section') then 'waiting'
       when due = ${today} then 'today'
       when due <= ${weekEnd} then 'week'
       else 'later' end`

function narrowed(db: Queries, agencyId: AgencyId, filter: CaseFilter, days: BasketDays) {
  return db
    .selectFrom('application')
    .where('agency_id', '=', knownId(agencyId))
    .where((is) => is.and(conditions(is, filter, days)))
}

function conditions(is: Is, filter: CaseFilter, days: BasketDays) {
  const { statuses, sectionId, handlerId, columns, rows, receivedFrom, receivedTo, closedFrom, closedTo, text } = filter
  const like = text === undefined ? null : `%${storable(text).replaceAll(/[\\%_]/g, '\\$&')}%`
  return [
    ...(filter.basket === undefined ? [] : [is(basketOf(days), '=', filter.basket)]),
    ...(statuses === undefined ? [] : [is('status', 'in', [...statuses])]),
    ...(sectionId === undefined ? [] : [is('section_id', '=', knownId(sectionId))]),
    ...(handlerId === undefined ? [] : [is('handler_id', '=', knownId(handlerId))]),
    ...(columns === undefined ? [] : [is('applicant_column', 'in', [...columns])]),
    ...(rows === undefined ? [] : [is('outcome_row', 'in', [...rows])]),
    ...(receivedFrom === undefined ? [] : [is('received', '>=', receivedFrom)]),
    ...(receivedTo === undefined ? [] : [is('received', '<=', receivedTo)]),
    ...(closedFrom === undefined ? [] : [is('closed', '>=', closedFrom)]),
    ...(closedTo === undefined ? [] : [is('closed', '<=', closedTo)]),
    ...(like === null ? [] : [is.or([is('number', 'like', like), is('title', 'like', like)])]),
  ]
}
