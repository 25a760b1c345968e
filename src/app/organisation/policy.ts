import type { Grant, Relation } from '../grants.ts'

const OWN: readonly Relation[] = ['ownAgency']
const BELOW: readonly Relation[] = ['ownAgency', 'subordinate']
/** Whoever administers the agency that the installation was set up for enters the agencies and their first people. */
const EVERYWHERE: readonly Relation[] = ['ownAgency', 'subordinate', 'installation']

const ADMINISTER: Grant = { roles: { administrator: EVERYWHERE } }
/** Who works where is no secret inside an agency; accounts are told to administrators and auditors only. */
const LOOK: Grant = {
  roles: {
    ...{ clerk: OWN, officer: OWN, reviewer: OWN, leader: OWN },
    ...{ administrator: EVERYWHERE, supervisor: BELOW, auditor: BELOW },
  },
}
const LOOK_AT_ACCOUNTS: Grant = { roles: { administrator: EVERYWHERE, auditor: BELOW } }

/** Agencies, their sections, people and accounts. */
export const ORGANISATION_POLICY = {
  'list-agencies': LOOK,
  'show-agency': LOOK,
  'add-agency': ADMINISTER,
  'change-agency': ADMINISTER,
  'rename-agency': ADMINISTER,
  // Nobody ends the agency that they work in.
  'end-agency': { roles: { administrator: ['subordinate', 'installation'] } },
  'list-people': LOOK,
  'list-accounts': LOOK_AT_ACCOUNTS,
  'add-section': ADMINISTER,
  'change-section': ADMINISTER,
  'close-section': ADMINISTER,
  'add-person': ADMINISTER,
  'change-person': ADMINISTER,
  'dismiss-person': ADMINISTER,
  'change-roles': ADMINISTER,
  'block-account': ADMINISTER,
  'close-account': ADMINISTER,
  'end-sessions': ADMINISTER,
  'preview-organisation': ADMINISTER,
  'take-over-organisation': ADMINISTER,
  'export-organisation': LOOK_AT_ACCOUNTS,
  'propose-holidays': { roles: { administrator: OWN } },
  'take-holiday-notice': { roles: { administrator: OWN } },
  search: LOOK,
} as const satisfies Record<string, Grant>
