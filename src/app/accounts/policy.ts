import type { Grant, Relation, Role } from '../grants.ts'

const EVERYONE: Grant = { everyone: true, system: true }
const OWN: readonly Relation[] = ['ownAgency']
/** Whoever administers the agency that the installation was set up for brings in the first people of the others. */
const ADMINISTER: Grant = { roles: { administrator: ['ownAgency', 'subordinate', 'installation'] } }
const HALF_SIGNED_IN: Grant = { account: true }

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
const SIGNED_IN: Grant = { roles: Object.fromEntries(ROLES.map((role) => [role, OWN])) }

/** Accounts and signing in. */
export const ACCOUNT_POLICY = {
  'become-first-administrator': EVERYONE,
  'sign-in': EVERYONE,
  'accept-invitation': EVERYONE,
  'reset-password': EVERYONE,
  'sign-in-elsewhere': EVERYONE,
  'sign-out': HALF_SIGNED_IN,
  'give-factor': HALF_SIGNED_IN,
  'set-factor': HALF_SIGNED_IN,
  'show-account': SIGNED_IN,
  'end-session': SIGNED_IN,
  'change-password': SIGNED_IN,
  'invite-person': ADMINISTER,
  'send-reset-link': ADMINISTER,
  'reset-factor': ADMINISTER,
  'sweep-accounts': { system: true },
} as const satisfies Record<string, Grant>
