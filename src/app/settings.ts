import { CHECK_SETTINGS } from './check-settings.ts'
import { BASIS, both, type SettingSpec, text } from './setting-spec.ts'
import { SITE_SETTINGS } from './site-settings.ts'

/** All settings of an agency, in the order of the form. */
export const SETTINGS: readonly SettingSpec[] = [...SITE_SETTINGS, ...CHECK_SETTINGS]

/** Stands first while no agency is entered: whose portal this is. */
export const AGENCY_NAME_SETTING = text(
  'agencyName',
  both('机关全称', 'Full name of the agency'),
  both('本网站由哪个机关主办。填写后不能在这里更改。', 'Whose portal this is. It cannot be changed here later.'),
  BASIS.form,
)
