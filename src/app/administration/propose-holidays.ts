import { type HolidayNotice, type HolidayPlan, planFaults, readNotices } from '#core/calendar/index'
import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { HOLIDAY_NOTICES } from '../calendar-settings.ts'
import { permitStaff } from '../permissions.ts'
import type { Actor, Ports } from '../ports.ts'
import { settingText } from '../setting-spec.ts'

/** The holidays of a year as a public source has them; null when it does not know the year. */
export interface HolidaySource {
  readonly proposeHolidays: (year: number) => HolidayPlan | null
}

export interface ProposedHolidays {
  readonly plan: HolidayPlan | null
  /** What speaks against it, to be looked at in the notice itself. */
  readonly faults: readonly Bilingual[]
  /** The notices that were taken in for the year. */
  readonly taken: readonly HolidayNotice[]
}

/** Whether holidays are set for the whole installation is said with them: a proposal to be compared with the notice (WD-1). */
export async function proposeHolidays(
  { storage, proposeHolidays: propose }: Pick<Ports, 'storage'> & HolidaySource,
  actor: Actor,
  year: number,
): Promise<Result<ProposedHolidays, Failure>> {
  const staff = permitStaff(actor, 'propose-holidays')
  if (!staff.ok) return staff
  const plan = propose(year)
  const text = await storage.read(async ({ agencies, settings }) => {
    const home = await agencies.home()
    return home && settingText(HOLIDAY_NOTICES, await settings.ofAgency(home.id))
  })
  const taken = text === null ? [] : readNotices(text, []).notices.filter((notice) => notice.year === year)
  return ok({ plan, faults: plan ? planFaults(plan) : [], taken })
}
