import { type Failure, ok, type Result } from '#core/shared/index'
import type { CasePorts } from '../applications/ports.ts'
import { listCases } from '../applications/register/list-cases.ts'
import { fits } from '../organisation/list-agencies.ts'
import { teamOf } from '../organisation/team.ts'
import { permit, permitStaff, reachOf } from '../permissions.ts'
import type { Actor, Agency, AgencyId, Id, Staff, Store } from '../ports.ts'

/** Something that was found and may be opened. */
export interface Hit {
  readonly kind: 'case' | 'report' | 'person' | 'agency'
  readonly agencyId: AgencyId
  readonly id: string
  readonly title: string
  /** What tells it from others of the same title. */
  readonly detail: string
}

/** Of each kind. */
const MOST = 8
/** Agencies whose reports are looked through. */
const MOST_AGENCIES = 20

/** Looks through what the person may see: cases by number or title, reports, people, agencies. Of each kind the first few. */
export async function search(ports: CasePorts, actor: Actor, typed: string): Promise<Result<readonly Hit[], Failure>> {
  const staff = permitStaff(actor, 'search')
  if (!staff.ok) return staff
  const text = typed.trim()
  if (text === '') return ok([])
  const cases = await foundCases(ports, staff.value, text)
  return ports.storage.read(async (store) =>
    ok([
      ...cases,
      ...(await foundReports(store, staff.value, text)),
      ...(await foundPeople(store, staff.value, text)),
      ...(await foundAgencies(store, staff.value, text)),
    ]),
  )
}

async function foundCases(ports: CasePorts, staff: Staff, text: string): Promise<readonly Hit[]> {
  if (!permit(staff, 'list-cases').ok) return []
  const { agencyId } = staff
  const listed = await listCases(ports, staff, { agencyId, filter: { text }, offset: 0, limit: MOST })
  if (!listed.ok) return []
  return listed.value.lines.map(({ record: { id, number, title } }) => ({
    ...{ kind: 'case', agencyId, id, title: number, detail: title },
  }))
}

/** By year, or by the name of the agency. */
async function foundReports(store: Store, staff: Staff, text: string): Promise<readonly Hit[]> {
  const reach = await reachOf(store, staff, 'show-desk-report')
  const named = reach.filter(({ name }) => name.includes(text))
  const year = /^(\d{4})年?$/.exec(text)?.[1]
  const agencies: readonly Agency[] = year === undefined ? named : reach
  const hits: Hit[] = []
  for (const { id: agencyId, name } of agencies.slice(0, MOST_AGENCIES)) {
    const reports = await store.reports.ofAgency(agencyId)
    const wanted = reports.filter((r) => r.status !== 'deleted' && (year === undefined || r.year === Number(year)))
    for (const { id, year: of } of wanted) hits.push({ kind: 'report', agencyId, id, title: String(of), detail: name })
  }
  return hits.slice(0, MOST)
}

async function foundPeople(store: Store, staff: Staff, text: string): Promise<readonly Hit[]> {
  if (!permit(staff, 'list-people').ok) return []
  const { agencyId } = staff
  const { persons, sections } = await teamOf(store, agencyId)
  const sectionOf = (id: Id | null): string => sections.find((section) => section.id === id)?.name ?? ''
  return persons
    .filter(({ name, post }) => name.includes(text) || post.includes(text))
    .slice(0, MOST)
    .map(({ id, name, post, sectionId }) => ({
      ...{ kind: 'person', agencyId, id, title: name, detail: [sectionOf(sectionId), post].filter(Boolean).join(' ') },
    }))
}

async function foundAgencies(store: Store, staff: Staff, text: string): Promise<readonly Hit[]> {
  const reach = new Set((await reachOf(store, staff, 'list-agencies')).map(({ id }) => id))
  const found = (await store.organisation.agencies()).filter((record) => reach.has(record.id) && fits(record, text))
  return found
    .slice(0, MOST)
    .map(({ id, name, shortName }) => ({ kind: 'agency', agencyId: id, id, title: name, detail: shortName }))
}
