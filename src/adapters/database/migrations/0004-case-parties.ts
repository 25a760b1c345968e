import type { Migration } from './migration.ts'

/**
 * As what somebody stands in a case: only applicants are counted for the fee (FEE-4). What is there already was all entered for applicants
 * and agents; who came first cannot be told any more, so each is taken for the applicant.
 */
export const CASE_PARTIES: Migration = {
  version: 4,
  steps: [
    { sql: 'alter table application_party add column role text' },
    { sql: `update application_party set role = 'applicant'` },
    { sql: 'alter table application_party alter column role set not null' },
    {
      sql: `alter table application_party add constraint application_party_role
            check (role in ('applicant', 'jointApplicant', 'agent', 'consulted'))`,
    },
  ],
}
