import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Agency, Ports, Store } from './ports.ts'
import { type SettingSpec, settingText } from './setting-spec.ts'
import { SETTINGS } from './settings.ts'
import { type Acting, recordAct, transact } from './transact.ts'

/** What is wrong, by name of the field; empty when everything was saved. With a problem anywhere nothing is saved. */
export type SettingProblems = Readonly<Record<string, Bilingual>>

type Needs = Pick<Ports, 'storage'> & Acting

/**
 * Saves the settings of an agency from texts as typed, by name. A field that was not sent stays as it is. `conflict` when one of those that
 * were seen (`seen`) is another by now.
 */
export async function changeSettings(
  ports: Needs,
  actor: Actor,
  typed: Readonly<Record<string, string>>,
  seen: Readonly<Record<string, string>> = {},
): Promise<Result<SettingProblems, Failure>> {
  const permitted = permit(actor, 'change-settings')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const agency = await settingsAgency(store, actor)
    if (agency !== null && (await isOutdated(store, agency, seen))) return err(failure('conflict'))
    const problems = problemsOf(typed)
    if (Object.keys(problems).length > 0) return ok(problems)
    if (agency !== null) await save(ports, store, actor, agency, typed)
    return ok({})
  })
}

/** The agency of who acts; for the program the one whose portal this is. */
export const settingsAgency = (store: Store, actor: Actor): Promise<Agency | null> =>
  actor.kind === 'staff' ? store.agencies.byId(actor.agencyId) : store.agencies.home()

async function isOutdated(store: Store, { id }: Agency, seen: Readonly<Record<string, string>>): Promise<boolean> {
  const stored = await store.settings.ofAgency(id)
  return SETTINGS.some((spec) => seen[spec.name] !== undefined && seen[spec.name] !== (settingText(spec, stored) ?? ''))
}

const problemsOf = (typed: Readonly<Record<string, string>>): SettingProblems =>
  Object.fromEntries(
    SETTINGS.flatMap((spec) => {
      const value = typed[spec.name]?.trim() ?? ''
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
  const by = actor.kind === 'staff' ? actor.name : null
  for (const { name, value } of changed) await store.settings.put(agencyId, name, value, ports.clock.now(), by)
  const detail = { names: changed.map(({ name }) => name).join(' ') }
  await recordAct(ports, store, actor, { agencyId, action: 'settings.changed', objectId: agencyId, detail })
  await store.publicRevision.advance()
}
