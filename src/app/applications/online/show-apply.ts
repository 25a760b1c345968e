import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Agency, Store } from '../../ports.ts'
import { loadSite, type Site } from '../../site.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { newPass, sealPass } from './form-pass.ts'
import { type OpenChannels, openChannels } from './online-settings.ts'

export interface ApplyPlace {
  readonly site: Site
  readonly agency: Agency
  readonly channels: OpenChannels
}

/** The portal's agency, to which anybody applies. `apply-closed` while there is none. */
export async function applyPlace(store: Store): Promise<Result<ApplyPlace, Failure>> {
  const site = await loadSite(store)
  const { agency } = site
  if (agency === null) return err(failure('apply-closed'))
  return ok({ site, agency, channels: openChannels(await store.settings.ofAgency(agency.id)) })
}

export interface ShownApply extends ApplyPlace {
  readonly today: LocalDate
  readonly pass: Uint8Array
}

/** The page on applications: the channels with their conditions, and a form that was opened now. */
export async function showApply(ports: FilePorts, actor: Actor): Promise<Result<ShownApply, Failure>> {
  const permitted = permit(actor, 'show-apply')
  if (!permitted.ok) return permitted
  const place = await ports.storage.read(applyPlace)
  if (!place.ok) return place
  const pass = sealPass(ports.sealer, place.value.agency.id, 'apply', newPass(ports))
  return ok({ ...place.value, today: ports.clock.today(), pass })
}
