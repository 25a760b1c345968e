import type { Migration } from './migration.ts'

/** The Office is told at once of what an applicant did online. */
export const APPLICANT_ACTS: Migration = {
  version: 15,
  steps: [
    { sql: 'alter table notification drop constraint notification_kind_check' },
    {
      sql: `alter table notification add constraint notification_kind_check
            check (kind in ('due', 'overdue', 'ended', 'review', 'approval', 'proposal', 'declined',
                            'corrected', 'paymentProof', 'withdrawn'))`,
    },
  ],
}
