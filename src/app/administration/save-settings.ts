import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { CASE_SETTINGS } from '../applications/case-settings.ts'
import type { CasePorts } from '../applications/ports.ts'
import { refreshDues } from '../applications/refresh-dues.ts'
import { CALENDAR_OVERLAY } from '../calendar-settings.ts'
import { changeSettings, type SettingProblems } from '../change-settings.ts'
import { permit } from '../permissions.ts'
import { type Actor, SYSTEM } from '../ports.ts'
import { SETTINGS } from '../settings.ts'

export interface SettingChanges {
  readonly values: Readonly<Record<string, string>>
  /** What stood there when the change began. */
  readonly seen: Readonly<Record<string, string>>
}

const MOVES_DEADLINES: ReadonlySet<string> = new Set([CALENDAR_OVERLAY, ...CASE_SETTINGS].map(({ name }) => name))

/** Saves settings by their names; those that deadlines follow move them at once. `setting-unknown`, `conflict` */
export async function saveSettings(
  ports: CasePorts,
  actor: Actor,
  { values, seen }: SettingChanges,
): Promise<Result<SettingProblems, Failure>> {
  const permitted = permit(actor, 'change-settings')
  if (!permitted.ok) return permitted
  const names = Object.keys(values)
  const unknown = names.find((name) => !SETTINGS.some((spec) => spec.name === name))
  if (unknown !== undefined) return err(failure('setting-unknown', { name: unknown.slice(0, 60) }))
  const saved = await changeSettings(ports, actor, values, seen)
  if (!saved.ok || Object.keys(saved.value).length > 0) return saved
  const moved = names.some((name) => MOVES_DEADLINES.has(name)) ? await refreshDues(ports, SYSTEM) : ok(0)
  return moved.ok ? saved : moved
}
