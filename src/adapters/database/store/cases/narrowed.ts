import { type ExpressionBuilder, sql } from 'kysely'
import type { AgencyId, BasketDays, CaseBasket, CaseFilter, Id } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import type { Tables } from '../../tables.ts'
import { searched } from './searched.ts'

type Is = ExpressionBuilder<Tables, 'application'>

/** As the index `application_open` says it, word for word: by parameters no planner would know it again. */
export const OPEN = sql<boolean>`status not in ('closed', 'archived', 'split')`
const OVER = sql<boolean>`status in ('closed', 'archived', 'split')`

/** Waiting for somebody outside is nobody's delay here, until its day is over. What nobody has confirmed has no day yet. */
export const basketOf = ({ today, weekEnd }: BasketDays) => sql<CaseBasket>`
  case when due is null then case when status in ('closed', 'archived', 'split') then 'done'
                                  when status = 'arrived' then 'arrived'
                                  else 'later' end
       when due < ${today} then 'overdue'
       when waiting_for not in ('agency', 'section') then 'waiting'
       when due = ${today} then 'today'
       when due <= ${weekEnd} then 'week'
       else 'later' end`

/** The open cases, or those that are over, that a filter asks for. */
export function narrowed(
  db: Queries,
  agencyId: AgencyId,
  filter: CaseFilter,
  days: BasketDays,
  which: 'open' | 'over',
) {
  return db
    .selectFrom('application')
    .where('agency_id', '=', knownId(agencyId))
    .where(which === 'open' ? OPEN : OVER)
    .where((is) => is.and(conditions(is, filter, days)))
}

const isAsked = (sectionId: Id) => sql<boolean>`asked @> ${JSON.stringify([{ sectionId }])}::jsonb`

function conditions(is: Is, filter: CaseFilter, days: BasketDays) {
  const {
    statuses,
    awaits,
    sectionId,
    askedOf,
    within,
    handlerId,
    columns,
    rows,
    receivedFrom,
    receivedTo,
    closedFrom,
    closedTo,
    text,
  } = filter
  return [
    ...(filter.basket === undefined ? [] : [is(basketOf(days), '=', filter.basket)]),
    ...(statuses === undefined ? [] : [is('status', 'in', [...statuses])]),
    ...(awaits === undefined ? [] : [is('awaits', 'in', [...awaits])]),
    ...(sectionId === undefined ? [] : [is('section_id', '=', knownId(sectionId))]),
    ...(askedOf === undefined ? [] : [isAsked(askedOf)]),
    ...(within === undefined ? [] : [is.or([is('section_id', '=', knownId(within)), isAsked(within)])]),
    ...(handlerId === undefined ? [] : [is('handler_id', '=', knownId(handlerId))]),
    ...(columns === undefined ? [] : [is('applicant_column', 'in', [...columns])]),
    ...(rows === undefined ? [] : [is('outcome_row', 'in', [...rows])]),
    ...(receivedFrom === undefined ? [] : [is('received', '>=', receivedFrom)]),
    ...(receivedTo === undefined ? [] : [is('received', '<=', receivedTo)]),
    ...(closedFrom === undefined ? [] : [is('closed', '>=', closedFrom)]),
    ...(closedTo === undefined ? [] : [is('closed', '<=', closedTo)]),
    ...(text === undefined ? [] : [searched(text)]),
  ]
}
