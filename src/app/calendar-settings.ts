import { type CalendarInForce, calendarFrom, readOverlay } from '#core/calendar/index'
import type { Agency, Store } from './ports.ts'
import { BASIS, both, type SettingSpec, settingText, text } from './setting-spec.ts'

/** Local days that go before the national notice. WD-6 */
export const CALENDAR_OVERLAY: SettingSpec = {
  ...text(
    'calendarOverlay',
    both('本地的休息日和上班日', 'Local rest days and working days'),
    both(
      '地方政府通知的放假和调休，例如 2026-05-27 休息 古尔邦节 临州政办发〔2026〕5号；几天用分号隔开。期限按它计算。',
      'Days ordered by the local government, such as 2026-05-27 休息 古尔邦节 临州政办发〔2026〕5号; entries parted by ；. Deadlines follow them.',
    ),
    BASIS.convention,
    /^\P{Cc}{1,4000}$/u,
    both('“日期 休息或上班 名称 文件”，用分号隔开', '“day 休息/上班 name order”, parted by ；'),
  ),
  faults: (typed) => readOverlay(typed).faults,
}

/** Of the whole installation: the notices taken in since the program was made, as `readNotices` takes them. Kept with the portal's agency. */
export const HOLIDAY_NOTICES = text(
  'holidayNotices',
  both('新公布的放假安排', 'Holiday notices taken in'),
  both('国务院办公厅公布下一年的放假安排以后录入。', 'Entered when the General Office has published the next year.'),
  BASIS.holidays,
  /^\[[\s\S]{0,100000}\]$/,
  both('放假安排的数据', 'holiday notices as data'),
)

/** The calendar by which the deadlines of an agency are computed; null = by the national notices alone. */
export async function loadCalendar(
  store: Pick<Store, 'agencies' | 'settings'>,
  agency: Agency | null,
): Promise<CalendarInForce> {
  const home = await store.agencies.home()
  const ofHome = home === null ? {} : await store.settings.ofAgency(home.id)
  const own = agency === null || agency.id === home?.id ? ofHome : await store.settings.ofAgency(agency.id)
  return calendarFrom({ notices: settingText(HOLIDAY_NOTICES, ofHome), overlay: settingText(CALENDAR_OVERLAY, own) })
}
