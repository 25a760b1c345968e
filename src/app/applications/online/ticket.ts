import type { CaseState } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { later } from '../../moments.ts'
import type { AgencyId, CaseRecord, Clock, Id, Instant, Store } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { loadSite, type Site } from '../../site.ts'
import { stateOf } from '../case-box.ts'
import { sealJson } from '../sealed-json.ts'

/** How long a case stays open to whoever gave its code. */
export const TICKET_MINUTES = 30

interface Ticket {
  readonly caseId: Id
  readonly until: Instant
}

const scope = (agencyId: AgencyId) => ({ agencyId, purpose: 'online.ticket' })
const over = (): Failure => failure('follow-over', { minutes: TICKET_MINUTES })

/** What stands for number and code while somebody looks at a case. Sealed: it tells a browser nothing. */
export const sealTicket = (sealer: Sealer, { agencyId, id }: CaseRecord, now: Instant): Uint8Array =>
  sealJson(sealer, scope(agencyId), { caseId: id, until: later(now, TICKET_MINUTES * 60_000) } satisfies Ticket)

export interface Followed {
  readonly site: Site
  readonly record: CaseRecord
  readonly state: CaseState
}

/** The case that a ticket opens. Errors: follow-over, case-erased. */
export async function followed(
  { sealer, clock }: { readonly sealer: Sealer; readonly clock: Clock },
  store: Store,
  sealed: Uint8Array,
): Promise<Result<Followed, Failure>> {
  const site = await loadSite(store)
  if (site.agency === null) return err(over())
  const text = sealer.open(scope(site.agency.id), sealed)
  if (!text.ok) return err(over())
  const { caseId, until } = JSON.parse(text.value) as Ticket
  if (clock.now() > until) return err(over())
  const stored = await store.cases.byId(site.agency.id, caseId)
  if (!stored) return err(over())
  const state = stateOf(sealer, stored)
  return state
    ? ok({ site, record: stored.record, state })
    : err(failure('case-erased', { number: stored.record.number }))
}
