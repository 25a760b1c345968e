import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { CASE_SETTINGS } from '../applications/case-settings.ts'
import type { CasePorts } from '../applications/ports.ts'
import { refreshDues } from '../applications/refresh-dues.ts'
import { CALENDAR_OVERLAY } from '../calendar-settings.ts'
import { recordChange } from '../organisation/record-change.ts'
import { permitStaff } from '../permissions.ts'
import { type Actor, type Staff, type Store, SYSTEM } from '../ports.ts'
import { type SettingSpec, type StoredSettings, settingText } from '../setting-spec.ts'
import { SETTINGS } from '../settings.ts'
import { transact } from '../transact.ts'

type Texts = Readonly<Record<string, string>>

export interface SettingChanges {
  /** As typed, by name; what is not named stays as it is. */
  readonly values: Texts
  /** What stood there when the change began. */
  readonly seen: Texts
}

/** What is wrong, by name of the setting; empty when everything was saved. With a problem anywhere nothing is saved. */
export type SettingProblems = Readonly<Record<string, Bilingual>>

const MOVES_DEADLINES: ReadonlySet<string> = new Set([CALENDAR_OVERLAY, ...CASE_SETTINGS].map(({ name }) => name))

/** Saves settings of one's agency; deadlines that follow from them move at once. `setting-unknown`, `conflict` when one is not as it was seen */
export async function changeSettings(
  ports: CasePorts,
  actor: Actor,
  { values, seen }: SettingChanges,
): Promise<Result<SettingProblems, Failure>> {
  const staff = permitStaff(actor, 'change-settings')
  if (!staff.ok) return staff
  const unknown = Object.keys(values).find((name) => !SETTINGS.some((spec) => spec.name === name))
  if (unknown !== undefined) return err(failure('setting-unknown', { name: unknown.slice(0, 60) }))
  const problems = problemsOf(values)
  const saved = await transact(ports.storage, async (store) => {
    const stored = await store.settings.ofAgency(staff.value.agencyId)
    if (isOutdated(stored, seen)) return err(failure('conflict'))
    return ok(Object.keys(problems).length > 0 ? [] : await save(ports, store, staff.value, changesOf(stored, values)))
  })
  if (!saved.ok) return saved
  const moved = saved.value.some((name) => MOVES_DEADLINES.has(name)) ? await refreshDues(ports, SYSTEM) : ok(0)
  return moved.ok ? ok(problems) : moved
}

const isOutdated = (stored: StoredSettings, seen: Texts): boolean =>
  SETTINGS.some((spec) => seen[spec.name] !== undefined && seen[spec.name] !== (settingText(spec, stored) ?? ''))

const problemsOf = (values: Texts): SettingProblems =>
  Object.fromEntries(
    SETTINGS.flatMap((spec) => {
      const value = values[spec.name]?.trim() ?? ''
      const problem = value === '' ? null : problemOf(spec, value)
      return problem === null ? [] : [[spec.name, problem] as const]
    }),
  )

function problemOf({ pattern, expected, faults }: SettingSpec, value: string): Bilingual | null {
  if (!pattern.test(value)) return { zh: `格式不对，应为：${expected.zh}。`, en: `Must be ${expected.en}.` }
  const found = faults?.(value) ?? []
  if (found.length === 0) return null
  return { zh: `${found.map((f) => f.zh).join('；')}。`, en: `${found.map((f) => f.en).join('; ')}.` }
}

interface Change {
  readonly name: string
  readonly was: string
  readonly value: string
}

/** What differs from what holds now. */
const changesOf = (stored: StoredSettings, values: Texts): readonly Change[] =>
  SETTINGS.flatMap((spec) => {
    const value = values[spec.name]?.trim()
    const was = settingText(spec, stored) ?? ''
    return value === undefined || value === was ? [] : [{ name: spec.name, was, value }]
  })

const textsOf = (changes: readonly Change[], side: 'was' | 'value'): Texts =>
  Object.fromEntries(changes.map((change) => [change.name, change[side]]))

/** Gives the names of what was changed. */
async function save(
  ports: CasePorts,
  store: Store,
  staff: Staff,
  changes: readonly Change[],
): Promise<readonly string[]> {
  if (changes.length === 0) return []
  const { agencyId, name: by } = staff
  for (const { name, value } of changes) await store.settings.put(agencyId, name, value, ports.clock.now(), by)
  const names = changes.map(({ name }) => name)
  const act = { agencyId, action: 'settings.changed', objectId: agencyId, detail: { names: names.join(' ') } }
  await recordChange(ports, store, staff, { ...act, was: textsOf(changes, 'was'), is: textsOf(changes, 'value') })
  await store.publicRevision.advance()
  return names
}
