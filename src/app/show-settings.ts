import { type Failure, ok, type Result } from '#core/shared/index'
import { settingsAgency } from './change-settings.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports, SettingChange } from './ports.ts'
import { type SettingSpec, settingText } from './setting-spec.ts'
import { SETTINGS } from './settings.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownSettings {
  readonly site: Site
  readonly settings: readonly ShownSetting[]
}

export interface ShownSetting {
  readonly spec: SettingSpec
  /** What holds now; '' where nothing does. */
  readonly value: string
  /** Who wrote it last; null while it is what the program came with. */
  readonly changed: SettingChange | null
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
    const changes = agency === null ? {} : await store.settings.changes(agency.id)
    const settings = SETTINGS.map((spec) => ({
      ...{ spec, value: settingText(spec, stored) ?? '', changed: changes[spec.name] ?? null },
    }))
    return ok({ site, settings })
  })
}
