import { ACCOUNT_EXAMPLES } from './account/account.examples.ts'
import { CLINIC_EXAMPLES } from './clinic/clinic.examples.ts'
import { DESK_EXAMPLES } from './desk/desk.examples.ts'
import { ONLINE_EXAMPLES } from './online/online.examples.ts'
import { DEADLINE_EXAMPLES } from './portal/deadline.examples.ts'
import { PORTAL_EXAMPLES } from './portal/portal.examples.ts'

/** Every page as it can look, by name: what the tests of pages, of the style sheet and in a browser go through. */
export const GALLERY: Readonly<Record<string, string>> = {
  ...PORTAL_EXAMPLES,
  ...DEADLINE_EXAMPLES,
  ...ONLINE_EXAMPLES,
  ...CLINIC_EXAMPLES,
  ...DESK_EXAMPLES,
  ...ACCOUNT_EXAMPLES,
}
