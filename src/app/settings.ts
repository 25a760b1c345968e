import { ACCOUNT_SETTINGS } from './account-settings.ts'
import { CASE_SETTINGS } from './applications/case-settings.ts'
import { LETTER_SETTINGS } from './applications/letter-settings.ts'
import { ONLINE_SETTINGS } from './applications/online/online-settings.ts'
import { CALENDAR_OVERLAY } from './calendar-settings.ts'
import { CHECK_SETTINGS } from './check-settings.ts'
import type { SettingSpec } from './setting-spec.ts'
import { SITE_SETTINGS } from './site-settings.ts'

/** All settings of an agency, in the order of the form. */
export const SETTINGS: readonly SettingSpec[] = [
  ...SITE_SETTINGS,
  CALENDAR_OVERLAY,
  ...ACCOUNT_SETTINGS,
  ...LETTER_SETTINGS,
  ...CASE_SETTINGS,
  ...ONLINE_SETTINGS,
  ...CHECK_SETTINGS,
]
