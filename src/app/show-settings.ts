import { type Failure, ok, type Result } from '#core/shared/index'
import { settingsAgency } from './change-settings.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports } from './ports.ts'
import { type SettingSpec, settingText } from './setting-spec.ts'
import { SETTINGS } from './settings.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownSettings {
  readonly site: Site
  readonly settings: readonly { readonly spec: SettingSpec; readonly value: string }[]
}

/** All settings of one's agency with what holds now. */
export async function showSettings(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<ShownSettings, Failure>> {
  const permitted = permit(actor, 'show-settings')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const site = await loadSite(store)
    const agency = await settingsAgency(store, actor)
    const stored = agency === null ? {} : await store.settings.ofAgency(agency.id)
    return ok({ site, settings: SETTINGS.map((spec) => ({ spec, value: settingText(spec, stored) ?? '' })) })
  })
}
