import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Ports, SettingChange } from '../ports.ts'
import { type SettingSpec, settingText } from '../setting-spec.ts'
import { SETTING_GROUPS } from '../settings.ts'

export interface ShownGroup {
  readonly id: string
  readonly title: Bilingual
  readonly settings: readonly ShownSetting[]
}

export interface ShownSetting {
  readonly spec: SettingSpec
  /** What holds now; '' where nothing does. */
  readonly value: string
  /** Who wrote it last; null while it is what the program came with. */
  readonly changed: SettingChange | null
}

/** All settings of one's agency by subject, with what holds now. */
export async function showSettings(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<readonly ShownGroup[], Failure>> {
  const staff = permitStaff(actor, 'show-settings')
  if (!staff.ok) return staff
  return storage.read(async (store) => {
    const stored = await store.settings.ofAgency(staff.value.agencyId)
    const changes = await store.settings.changes(staff.value.agencyId)
    const shown = (spec: SettingSpec): ShownSetting => ({
      ...{ spec, value: settingText(spec, stored) ?? '', changed: changes[spec.name] ?? null },
    })
    return ok(SETTING_GROUPS.map(({ id, title, settings }) => ({ id, title, settings: settings.map(shown) })))
  })
}
