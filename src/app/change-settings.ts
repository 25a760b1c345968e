import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { enterAgency } from './enter-agency.ts'
import { agencyNameFrom } from './naming.ts'
import { permit } from './permissions.ts'
import type { Actor, Agency, Ports, Store } from './ports.ts'
import { settingText } from './setting-spec.ts'
import { AGENCY_NAME_SETTING, SETTINGS } from './settings.ts'
import { recordAct, transact } from './transact.ts'

/** What is wrong, by name of the field; empty when everything was saved. With a problem anywhere nothing is saved. */
export type SettingProblems = Readonly<Record<string, Bilingual>>

type Needs = Pick<Ports, 'storage' | 'clock' | 'ids'>

/** Saves the settings of the portal's agency from texts as typed, by name. A field that was not sent stays as it is. */
export async function changeSettings(
  ports: Needs,
  actor: Actor,
  typed: Readonly<Record<string, string>>,
): Promise<Result<SettingProblems, Failure>> {
  const permitted = permit(actor, 'change-settings')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const home = await store.agencies.home()
    const name = home === null ? agencyNameFrom(typed[AGENCY_NAME_SETTING.name] ?? '') : null
    const problems = { ...(name?.ok === false && { [AGENCY_NAME_SETTING.name]: NO_NAME }), ...problemsOf(typed) }
    if (Object.keys(problems).length > 0) return ok(problems)
    const agency =
      home ?? (name?.ok ? await enterAgency(ports, store, actor, { name: name.value, demonstration: false }) : null)
    if (agency !== null) await save(ports, store, actor, agency, typed)
    return ok({})
  })
}

const NO_NAME: Bilingual = { zh: '请填写机关全称。', en: 'Enter the full name of the agency.' }

const problemsOf = (typed: Readonly<Record<string, string>>): SettingProblems =>
  Object.fromEntries(
    SETTINGS.flatMap(({ name, pattern, expected }) => {
      const value = typed[name]?.trim() ?? ''
      return value === '' || pattern.test(value)
        ? []
        : [[name, { zh: `格式不对，应为：${expected.zh}。`, en: `Must be ${expected.en}.` }] as const]
    }),
  )

/** Writes what differs from what holds now. */
async function save(
  ports: Needs,
  store: Store,
  actor: Actor,
  { id: agencyId }: Agency,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  const stored = await store.settings.ofAgency(agencyId)
  const changed = SETTINGS.flatMap((spec) => {
    const value = typed[spec.name]?.trim()
    return value === undefined || value === (settingText(spec, stored) ?? '') ? [] : [{ name: spec.name, value }]
  })
  if (changed.length === 0) return
  for (const { name, value } of changed) await store.settings.put(agencyId, name, value, ports.clock.now())
  const detail = { names: changed.map(({ name }) => name).join(' ') }
  await recordAct(ports, store, actor, { agencyId, action: 'settings.changed', objectId: agencyId, detail })
  await store.publicRevision.advance()
}
