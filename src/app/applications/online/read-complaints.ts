import type { ComplaintContent } from '#core/application/index'
import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor, Complaint, Id, Store } from '../../ports.ts'
import { loadSite, type Site } from '../../site.ts'
import { recordAct, transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'
import { complaintOf } from './complaint-box.ts'

const MOST = 200

/** A complaint without who wrote it and what. */
export interface ComplaintHead {
  readonly id: Id
  readonly number: string
  readonly received: LocalDate
  readonly about: Complaint['about']
  /** The agency that it is about. */
  readonly agency: string
}

const headOf = async (store: Store, { id, number, received, about, aboutId }: Complaint): Promise<ComplaintHead> => ({
  ...{ id, number, received, about },
  agency: (await store.agencies.byId(aboutId))?.name ?? '',
})

/** What came in to one's own office as the supervising one (Art. 47). */
export async function listComplaints(
  { storage }: Pick<CasePorts, 'storage'>,
  actor: Actor,
): Promise<Result<{ readonly site: Site; readonly complaints: readonly ComplaintHead[] }, Failure>> {
  const permitted = permitStaff(actor, 'list-complaints')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const complaints = await store.complaints.ofAgency(permitted.value.agencyId, MOST)
    return ok({ site: await loadSite(store), complaints: await Promise.all(complaints.map((c) => headOf(store, c))) })
  })
}

export interface ReadComplaint {
  readonly site: Site
  readonly head: ComplaintHead
  readonly content: ComplaintContent
}

/** One of them, opened. Each look is kept in the trail. */
export async function readComplaint(ports: CasePorts, actor: Actor, id: Id): Promise<Result<ReadComplaint, Failure>> {
  const permitted = permitStaff(actor, 'read-complaint')
  if (!permitted.ok) return permitted
  const { agencyId } = permitted.value
  return transact(ports.storage, async (store) => {
    const complaint = await store.complaints.byId(agencyId, id)
    if (!complaint) return err(failure('not-found'))
    const detail = { number: complaint.number }
    await recordAct(ports, store, actor, { agencyId, action: 'complaint.read', objectId: id, detail })
    const head = await headOf(store, complaint)
    return ok({ site: await loadSite(store), head, content: complaintOf(ports.sealer, complaint) })
  })
}
