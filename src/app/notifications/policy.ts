import type { Grant, Relation, Role } from '../grants.ts'

const OWN: readonly Relation[] = ['ownAgency']
const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
/** What is one's own, whatever the role. */
const SIGNED_IN: Grant = { roles: Object.fromEntries(ROLES.map((role) => [role, OWN])) }
const ADMINISTER: Grant = { roles: { administrator: OWN } }

/** What people are told, and what leaves the house. */
export const NOTIFICATION_POLICY = {
  'list-notifications': SIGNED_IN,
  'read-notifications': SIGNED_IN,
  'choose-notifications': SIGNED_IN,
  'list-webhooks': ADMINISTER,
  'add-webhook': ADMINISTER,
  'remove-webhook': ADMINISTER,
  'list-undelivered': ADMINISTER,
  'send-again': ADMINISTER,
  remind: { system: true },
  'send-digests': { system: true },
  'send-outbox': { system: true },
  'sweep-outbox': { system: true },
} as const satisfies Record<string, Grant>
