import { addMonths } from '#core/calendar/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, Agency, CaseRecord, Party, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { keepYears } from './case-settings.ts'
import type { CasePorts } from './ports.ts'

export interface Erased {
  readonly cases: number
  readonly parties: number
}

/** Of one agency in one transaction; what is left is done at the next go. */
const AT_ONCE = 200

/**
 * Takes persons, texts and files out of cases whose time of keeping is over. What was asked of the agency, how and when it ended, and
 * table 三 stay; the trail says that it happened.
 */
export async function eraseCases(ports: CasePorts, actor: Actor): Promise<Result<Erased, Failure>> {
  const permitted = permit(actor, 'erase-cases')
  if (!permitted.ok) return permitted
  const agencies = await ports.storage.read((store) => store.agencies.all())
  const erased = { cases: 0, parties: 0 }
  for (const agency of agencies) {
    const done = await ports.storage.write((store) => eraseOf(ports, store, actor, agency))
    erased.cases += done.cases
    erased.parties += done.parties
  }
  return ok(erased)
}

async function eraseOf(ports: CasePorts, store: Store, actor: Actor, { id: agencyId }: Agency): Promise<Erased> {
  const years = keepYears(await store.settings.ofAgency(agencyId))
  const day = addMonths(ports.clock.today(), -12 * years)
  const cases = await store.cases.overBefore(agencyId, day, AT_ONCE)
  for (const record of cases) await eraseCase(ports, store, actor, record)
  const parties = await store.parties.untouchedSince(agencyId, day, AT_ONCE)
  for (const party of parties) await store.parties.change(withoutFacts(party, ports.clock.today()), party.version)
  return { cases: cases.length, parties: parties.length }
}

async function eraseCase(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { agencyId, id, number }: CaseRecord,
): Promise<void> {
  await store.cases.eraseTexts(agencyId, id)
  for (const file of await store.caseFiles.ofCase(agencyId, id)) await store.caseFiles.erase(agencyId, file.id)
  await recordAct(ports, store, actor, { agencyId, action: 'case.erased', objectId: id, detail: { number } })
}

/** The marks go too: nobody is found again by them. */
const withoutFacts = (party: Party, today: CaseRecord['arrived']): Party => ({
  ...party,
  ...{ sealed: null, identityMark: null, nameMark: null, erasedOn: today },
})
