import { applicationFrom, type OnlineApplication } from '#core/application/index'
import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { networkOf } from '../../accounts/network.ts'
import { permit } from '../../permissions.ts'
import type { Actor, CaseRecord, SourceFile, Store } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { enterCase, type NewCase } from '../enter-case.ts'
import { marksOf } from '../enter-party.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { codeDigest, codeOfForm } from './codes.ts'
import { countToday } from './day-limits.ts'
import { contentDigest, type FormPass, keptSince, openPass, passFault } from './form-pass.ts'
import { onlinePerDay } from './online-settings.ts'
import { type OnlineReceipt, receiptFor } from './receipt.ts'
import type { SentForm } from './review-application.ts'
import { keepFiles, type LookedAtFile, lookAtFiles } from './sent-files.ts'
import { type ApplyPlace, applyPlace } from './show-apply.ts'

export interface SentApplication extends SentForm {
  readonly files: readonly SourceFile[]
  readonly network: string
}

/** Takes an application in that was looked at before (REG-31(3)). The same form sent again gives the same receipt. */
export async function applyOnline(
  ports: FilePorts,
  actor: Actor,
  sent: SentApplication,
): Promise<Result<OnlineReceipt, Failure>> {
  const permitted = permit(actor, 'apply')
  if (!permitted.ok) return permitted
  const files = await lookAtFiles(ports, sent.files)
  if (!files.ok) return files
  return transact(ports.storage, async (store) => {
    const place = await applyPlace(store)
    if (!place.ok) return place
    const pass = reviewedPass(ports, place.value, sent)
    if (!pass.ok) return pass
    const record = await enterOnce(ports, store, actor, {
      place: place.value,
      pass: pass.value,
      sent,
      files: files.value,
    })
    if (!record.ok) return record
    return ok(await receiptFor(ports, store, actor, place.value, record.value, pass.value))
  })
}

function reviewedPass(
  { sealer, clock, digest }: FilePorts,
  { agency, channels }: ApplyPlace,
  { pass: sealed, texts, trap }: SentForm,
): Result<FormPass, Failure> {
  if (!channels.online) return err(failure('apply-closed'))
  if (trap !== '') return err(failure('form-trap-filled'))
  const pass = openPass(sealer, agency.id, 'apply', sealed)
  const fault = passFault(pass, clock.now())
  if (pass === null || fault) return err(fault ?? failure('form-too-old'))
  return pass.content === contentDigest(digest, texts) ? ok(pass) : err(failure('form-changed'))
}

interface Sending {
  readonly place: ApplyPlace
  readonly pass: FormPass
  readonly sent: SentApplication
  readonly files: readonly LookedAtFile[]
}

/** Enters the case, unless this form did before. */
async function enterOnce(
  ports: FilePorts,
  store: Store,
  actor: Actor,
  sending: Sending,
): Promise<Result<CaseRecord, Failure>> {
  const { agency } = sending.place
  const { id: formId } = sending.pass
  const now = ports.clock.now()
  if (!(await store.sentForms.claim(agency.id, formId, now))) {
    const caseId = await store.sentForms.madeBy(agency.id, formId)
    const known = caseId && (await store.cases.recordById(agency.id, caseId))
    return known ? ok(known) : err(failure('form-too-old'))
  }
  const entered = await enterNew(ports, store, actor, sending)
  if (!entered.ok) return entered
  await store.sentForms.made(agency.id, formId, entered.value.id)
  await store.sentForms.sweep(agency.id, keptSince(now))
  return entered
}

async function enterNew(
  ports: FilePorts,
  store: Store,
  actor: Actor,
  { place: { agency }, pass, sent, files }: Sending,
): Promise<Result<CaseRecord, Failure>> {
  const { sealer, digest } = ports
  const agencyId = agency.id
  const read = applicationFrom(sent.texts)
  if (!read.ok) return err(failure('form-changed'))
  const { applicant } = read.value
  const { identityMark, nameMark } = marksOf(sealer, agencyId, applicant)
  const most = onlinePerDay(await store.settings.ofAgency(agencyId))
  const day = { agencyId, today: ports.clock.today(), now: ports.clock.now(), most }
  const tooMany = await countToday(sealer, store, day, {
    mark: identityMark ?? nameMark ?? '',
    network: networkOf(sent.network),
  })
  if (tooMany) return err(tooMany)
  const code = codeOfForm(sealer, digest, agencyId, pass.id)
  const entered = await enterCase(ports, store, actor, {
    ...wishFrom(read.value, files.length > 0, ports.clock.today()),
    ...{ agencyId, title: '', handlerId: null, codeDigest: codeDigest(sealer, agencyId, code) },
  })
  if (!entered.ok) return entered
  const kept = await keepFiles(ports, store, actor, { record: entered.value, kind: 'identityProof', files })
  return kept.ok ? entered : kept
}

/** A document whose number is stated is identity proof; a copy of it is the applicant's choice [C]. */
const wishFrom = (
  { nature, applicant, agent, request }: OnlineApplication,
  hasFiles: boolean,
  day: LocalDate,
): Pick<NewCase, 'command' | 'applicants' | 'agent'> => ({
  applicants: [{ facts: applicant, nature }],
  agent: agent && { facts: agent, authorised: hasFiles },
  command: {
    ...{ type: 'registerApplication', day, kind: 'disclosure', channel: 'internet', splitFrom: null },
    ...{ confirmedOn: null, acceptanceShown: true, cannotWrite: false, request },
    identityProof: hasFiles || applicant.identity !== null,
  },
})
