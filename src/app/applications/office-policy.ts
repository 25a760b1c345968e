import type { Grant, Relation } from '../grants.ts'

const OWN: readonly Relation[] = ['ownAgency']
const BELOW: readonly Relation[] = ['ownAgency', 'subordinate']
const SECTION: readonly Relation[] = ['ownSection']

/** Numbers and where cases stand: a clerk for those of the own section, a supervising office and auditors also from above. */
const SEE: Grant = {
  roles: { clerk: SECTION, officer: OWN, reviewer: OWN, leader: OWN, supervisor: BELOW, auditor: BELOW },
}
/** What was written, with names masked: who works on it, and the agency's own auditors. Supervision needs no personal data. */
const READ: Grant = { roles: { clerk: SECTION, officer: OWN, reviewer: OWN, leader: OWN, auditor: OWN } }
const OFFICE: Grant = { roles: { officer: OWN } }
const OFFICE_OR_SECTION: Grant = { roles: { officer: OWN, clerk: SECTION } }
const WORK_ON_IT: Grant = { roles: { clerk: SECTION, officer: OWN, reviewer: OWN, leader: OWN } }
/** Names stand in it in full, and all that anybody wrote. */
const PRINT: Grant = { roles: { officer: OWN, reviewer: OWN, leader: OWN, auditor: OWN } }
/** Whoever works in the agency may see what it counted; statistics name nobody. */
const COUNTED: Grant = {
  roles: { clerk: OWN, officer: OWN, reviewer: OWN, leader: OWN, supervisor: BELOW, auditor: BELOW },
}

/** What the Office does with cases beside the steps themselves. */
export const OFFICE_POLICY = {
  'list-cases': SEE,
  'show-case': SEE,
  'read-case': READ,
  'show-party': WORK_ON_IT,
  'find-applicant': OFFICE,
  'register-many': OFFICE,
  'assign-handler': OFFICE,
  'keep-views': { roles: { clerk: OWN, officer: OWN, reviewer: OWN, leader: OWN, supervisor: OWN, auditor: OWN } },
  'comment-on-case': WORK_ON_IT,
  'watch-case': READ,
  'add-case-file': OFFICE_OR_SECTION,
  'read-case-file': READ,
  'erase-case-file': OFFICE,
  'print-case-file': PRINT,
  'write-letter': OFFICE_OR_SECTION,
  'approve-letter': { roles: { leader: OWN } },
  'send-letter': OFFICE,
  'show-table-three': COUNTED,
  'open-cell': { roles: { officer: OWN, reviewer: OWN, leader: OWN, supervisor: BELOW, auditor: BELOW } },
  'rebuild-tally': { system: true },
  'refresh-dues': { system: true },
  'erase-cases': { system: true },
} as const satisfies Record<string, Grant>

export type OfficeUseCase = keyof typeof OFFICE_POLICY
