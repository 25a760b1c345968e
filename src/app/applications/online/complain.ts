import {
  type ComplaintContent,
  type ComplaintField,
  type ComplaintTexts,
  complaintFrom,
  type FormProblem,
} from '#core/application/index'
import { err, type Failure, failure, type LocalDate, ok, type Result, yearOf } from '#core/shared/index'
import { networkOf } from '../../accounts/network.ts'
import { permit } from '../../permissions.ts'
import type { Actor, Agency, Complaint, Id, Store } from '../../ports.ts'
import { loadSite, type Site } from '../../site.ts'
import { recordAct, transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'
import { sealComplaint } from './complaint-box.ts'
import { countToday } from './day-limits.ts'
import { keptSince, newPass, openPass, passFault, sealPass } from './form-pass.ts'

/** Of one network in a day [C]. */
const A_DAY = 20

export interface ShownComplaint {
  readonly site: Site
  /** The agency whose office takes the complaint; null when it is not in this installation. */
  readonly supervisor: Agency | null
  readonly pass: Uint8Array
}

/** The form for a complaint to the office that supervises the portal's agency (Arts. 47, 51). */
export async function showComplaintForm(ports: CasePorts, actor: Actor): Promise<Result<ShownComplaint, Failure>> {
  const permitted = permit(actor, 'show-complaint-form')
  if (!permitted.ok) return permitted
  const { site, supervisor } = await ports.storage.read(placeOf)
  const pass = supervisor ? sealPass(ports.sealer, supervisor.id, 'complain', newPass(ports)) : new Uint8Array()
  return ok({ site, supervisor, pass })
}

async function placeOf(store: Store): Promise<{ readonly site: Site; readonly supervisor: Agency | null }> {
  const site = await loadSite(store)
  const above = site.agency?.supervisorId ?? null
  return { site, supervisor: above && (await store.agencies.byId(above)) }
}

export interface SentComplaint {
  readonly texts: ComplaintTexts
  readonly pass: Uint8Array
  readonly trap: string
  readonly network: string
}

export type ComplaintOutcome =
  | {
      readonly kind: 'wrong'
      readonly problems: readonly FormProblem<ComplaintField>[]
      readonly refusal: Failure | null
    }
  | { readonly kind: 'taken'; readonly number: string; readonly received: LocalDate; readonly supervisor: Agency }

/** Takes a complaint in, sealed for the supervising agency. The same form sent again gives the same receipt. */
export async function complain(
  ports: CasePorts,
  actor: Actor,
  sent: SentComplaint,
): Promise<Result<ComplaintOutcome, Failure>> {
  const permitted = permit(actor, 'complain')
  if (!permitted.ok) return permitted
  return transact<ComplaintOutcome>(ports.storage, async (store) => {
    const { site, supervisor } = await placeOf(store)
    if (supervisor === null || site.agency === null) return err(failure('complaint-elsewhere'))
    const pass = openPass(ports.sealer, supervisor.id, 'complain', sent.pass)
    const fault = sent.trap === '' ? passFault(pass, ports.clock.now()) : failure('form-trap-filled')
    const read = complaintFrom(sent.texts)
    if (pass === null || fault || !read.ok)
      return ok({ kind: 'wrong', problems: read.ok ? [] : read.error, refusal: fault })
    const about = { supervisor, aboutId: site.agency.id, formId: pass.id }
    const complaint = await keepOnce(ports, store, actor, { ...about, network: sent.network, content: read.value })
    if (!complaint.ok) return complaint
    const { number, received } = complaint.value
    return ok({ kind: 'taken', number, received, supervisor })
  })
}

interface Keeping {
  readonly supervisor: Agency
  readonly aboutId: Complaint['aboutId']
  readonly formId: Id
  readonly network: string
  readonly content: ComplaintContent
}

async function keepOnce(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  keeping: Keeping,
): Promise<Result<Complaint, Failure>> {
  const { clock, sealer } = ports
  const agencyId = keeping.supervisor.id
  const now = clock.now()
  if (!(await store.sentForms.claim(agencyId, keeping.formId, now))) {
    const id = await store.sentForms.madeBy(agencyId, keeping.formId)
    const known = id && (await store.complaints.byId(agencyId, id))
    return known ? ok(known) : err(failure('form-too-old'))
  }
  const place = networkOf(keeping.network)
  const day = { agencyId, today: clock.today(), now, most: A_DAY }
  const tooMany = await countToday(sealer, store, day, { mark: `complaint ${place}`, network: place })
  if (tooMany) return err(failure('too-many-requests', tooMany.params))
  const complaint = await keep(ports, store, actor, keeping)
  await store.sentForms.made(agencyId, keeping.formId, complaint.id)
  await store.sentForms.sweep(agencyId, keptSince(now))
  return ok(complaint)
}

async function keep(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { supervisor: { id: agencyId }, aboutId, content }: Keeping,
): Promise<Complaint> {
  const { clock, ids, sealer } = ports
  const received = clock.today()
  const serial = await store.letters.nextSerial(agencyId, 'complaint', yearOf(received))
  const complaint: Complaint = {
    ...{ agencyId, id: ids.next(), aboutId, about: content.about, received, createdAt: clock.now() },
    number: `投诉${yearOf(received)}-${String(serial).padStart(3, '0')}`,
    sealed: sealComplaint(sealer, agencyId, content),
  }
  await store.complaints.add(complaint)
  const detail = { number: complaint.number, about: content.about }
  await recordAct(ports, store, actor, { agencyId, action: 'complaint.received', objectId: complaint.id, detail })
  return complaint
}
