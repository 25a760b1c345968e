import type { Bilingual } from '#core/shared/index'
import { ACCOUNT_SETTINGS } from './account-settings.ts'
import { CASE_SETTINGS } from './applications/case-settings.ts'
import { LETTER_SETTINGS } from './applications/letter-settings.ts'
import { ONLINE_SETTINGS } from './applications/online/online-settings.ts'
import { CALENDAR_OVERLAY } from './calendar-settings.ts'
import { CHECK_SETTINGS } from './check-settings.ts'
import { both, type SettingSpec } from './setting-spec.ts'
import { SITE_SETTINGS } from './site-settings.ts'

export interface SettingGroup {
  readonly id: string
  readonly title: Bilingual
  readonly settings: readonly SettingSpec[]
}

/** All settings of an agency by subject, in the order of the form. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  { id: 'site', title: both('网站和公开工作机构', 'Website and disclosure office'), settings: SITE_SETTINGS },
  { id: 'calendar', title: both('日历', 'Calendar'), settings: [CALENDAR_OVERLAY] },
  { id: 'accounts', title: both('账号', 'Accounts'), settings: ACCOUNT_SETTINGS },
  { id: 'letters', title: both('文书', 'Letters'), settings: LETTER_SETTINGS },
  { id: 'cases', title: both('依申请公开', 'Applications'), settings: [...CASE_SETTINGS, ...ONLINE_SETTINGS] },
  { id: 'checks', title: both('年度报告的检查', 'Checks of annual reports'), settings: CHECK_SETTINGS },
]

export const SETTINGS: readonly SettingSpec[] = SETTING_GROUPS.flatMap(({ settings }) => settings)
