import { ACCOUNT_POLICY } from './accounts/policy.ts'
import { CASE_POLICY } from './applications/case-policy.ts'
import { ONLINE_POLICY } from './applications/online/online-policy.ts'
import type { Grant, Relation } from './grants.ts'
import { NOTIFICATION_POLICY } from './notifications/policy.ts'
import { ORGANISATION_POLICY } from './organisation/policy.ts'
import { TOKEN_POLICY } from './tokens/policy.ts'

export type { Grant, Relation, Role } from './grants.ts'

const EVERYONE: Grant = { everyone: true, system: true }
const OWN: readonly Relation[] = ['ownAgency']
const BELOW: readonly Relation[] = ['ownAgency', 'subordinate']

/** Whoever works in the agency may look; its supervising office and its auditors look from above. */
const LOOK: Grant = {
  roles: {
    clerk: OWN,
    officer: OWN,
    reviewer: OWN,
    leader: OWN,
    administrator: OWN,
    supervisor: BELOW,
    auditor: BELOW,
  },
}
/** A supervising office also files the reports of the agencies under it (ID-10, RPT-6). */
const FILE_REPORTS: Grant = { roles: { officer: OWN, supervisor: BELOW } }
/** RPT-8: the supervising office gathers the reports of the agencies under it on its portal. */
const RELEASE: Grant = { roles: { officer: OWN, leader: OWN, supervisor: BELOW } }
const ADMINISTER: Grant = { roles: { administrator: OWN } }
const OWN_ACCOUNT: Grant = LOOK
/** Whoever enters the agencies of an installation sees what was done to them. What the object itself asks comes on top. */
const SEE_HISTORY: Grant = {
  roles: { ...LOOK.roles, administrator: ['ownAgency', 'subordinate', 'installation'] },
}

/**
 * Who may do what, to what: the one table. A use case asks it before it does anything else, each route names its use case, and
 * docs/permissions.md is made from it.
 */
export const POLICY = {
  'show-home': EVERYONE,
  'list-reports': EVERYONE,
  'show-report': EVERYONE,
  'download-report': EVERYONE,
  'use-clinic': EVERYONE,
  'show-deadline': EVERYONE,
  'show-me': OWN_ACCOUNT,
  'open-workbench': LOOK,
  'show-desk': LOOK,
  'show-upload': FILE_REPORTS,
  'show-desk-report': LOOK,
  'receive-upload': FILE_REPORTS,
  'discard-upload': FILE_REPORTS,
  'keep-upload': FILE_REPORTS,
  'publish-report': RELEASE,
  'withdraw-report': RELEASE,
  'delete-report': FILE_REPORTS,
  'show-settings': LOOK,
  'change-settings': ADMINISTER,
  'set-up-demonstration': { system: true },
  'show-history': SEE_HISTORY,
  // Whoever holds the machine acts as the program.
  'verify-audit': { system: true },
  'anchor-day': { system: true },
  'show-anchors': { system: true },
  restore: { system: true },
  'rotate-keys': { system: true },
  ...ACCOUNT_POLICY,
  ...ORGANISATION_POLICY,
  ...CASE_POLICY,
  ...NOTIFICATION_POLICY,
  ...TOKEN_POLICY,
  ...ONLINE_POLICY,
} as const satisfies Record<string, Grant>

export type UseCase = keyof typeof POLICY
