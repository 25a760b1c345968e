import type { Migration } from './migration.ts'

/** An applicant as entered before the register was corrected: stays with the case until the case is erased. */
export const SUPERSEDED_PARTIES: Migration = {
  version: 14,
  steps: [
    { sql: 'alter table application_party drop constraint application_party_role' },
    {
      sql: `alter table application_party add constraint application_party_role
            check (role in ('applicant', 'jointApplicant', 'agent', 'consulted', 'superseded'))`,
    },
  ],
}
