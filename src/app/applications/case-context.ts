import type { CaseContext } from '#core/application/index'
import { loadCalendar } from '../calendar-settings.ts'
import type { Actor, AgencyId, Clock, Store } from '../ports.ts'
import { caseReadings } from './case-settings.ts'

/** What decisions on the cases of an agency depend on: its calendar, its readings of doubtful points, today, and who acts. */
export async function caseContext(
  store: Pick<Store, 'agencies' | 'settings'>,
  clock: Clock,
  actor: Actor,
  agencyId: AgencyId,
): Promise<CaseContext> {
  const { calendar } = await loadCalendar(store, await store.agencies.byId(agencyId))
  const by = actor.kind === 'staff' ? actor.accountId : actor.kind
  return { calendar, today: clock.today(), readings: caseReadings(await store.settings.ofAgency(agencyId)), by }
}
