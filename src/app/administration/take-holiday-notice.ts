import { type HolidayNotice, NATIONAL_NOTICES, readNotices } from '#core/calendar/index'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { CasePorts } from '../applications/ports.ts'
import { refreshDues } from '../applications/refresh-dues.ts'
import { HOLIDAY_NOTICES } from '../calendar-settings.ts'
import { permitStaff } from '../permissions.ts'
import { type Actor, type Store, SYSTEM } from '../ports.ts'
import { settingText } from '../setting-spec.ts'
import { recordAct, transact } from '../transact.ts'

/**
 * Takes a holiday notice in for the whole installation; deadlines move at once. It is the administrator's of the agency that the
 * installation was set up for: `not-allowed`. `holiday-notice-wrong`
 */
export async function takeHolidayNotice(
  ports: CasePorts,
  actor: Actor,
  notice: HolidayNotice,
): Promise<Result<number, Failure>> {
  const staff = permitStaff(actor, 'take-holiday-notice')
  if (!staff.ok) return staff
  const { agencyId, name } = staff.value
  const taken = await transact(ports.storage, async (store) => {
    if ((await store.agencies.home())?.id !== agencyId) return err(failure('not-allowed'))
    const text = await withNotice(store, agencyId, notice)
    if (!text.ok) return text
    await store.settings.put(agencyId, HOLIDAY_NOTICES.name, text.value, ports.clock.now(), name)
    const detail = { year: notice.year, number: notice.number }
    await recordAct(ports, store, actor, { agencyId, action: 'holidays.taken', objectId: agencyId, detail })
    await store.publicRevision.advance()
    return ok(null)
  })
  return taken.ok ? refreshDues(ports, SYSTEM) : taken
}

/** The text of all notices with one more, if it holds beside those that are there. */
async function withNotice(
  { settings }: Store,
  agencyId: Parameters<Store['settings']['ofAgency']>[0],
  notice: HolidayNotice,
): Promise<Result<string, Failure>> {
  const stored = settingText(HOLIDAY_NOTICES, await settings.ofAgency(agencyId))
  const before = stored === null ? [] : readNotices(stored, NATIONAL_NOTICES).notices
  const text = JSON.stringify([...before, notice])
  const { notices, faults } = readNotices(text, NATIONAL_NOTICES)
  return notices.length > before.length ? ok(text) : err(failure('holiday-notice-wrong', { detail: joined(faults) }))
}

const joined = (faults: readonly Bilingual[]): Bilingual => ({
  zh: faults.map(({ zh }) => zh).join('；'),
  en: faults.map(({ en }) => en).join('; '),
})
