import type { Migration } from './migration.ts'

/**
 * The decision inside the agency that a case waits for, and what is told of it. A reply that was drawn up before waits for its approval as it
 * did: whether it needs a review first, its next step tells.
 */
export const DECISIONS: Migration = {
  version: 11,
  steps: [
    { sql: `alter table application add column awaits text check (awaits in ('review', 'approval', 'extension'))` },
    { sql: `update application set awaits = 'approval' where status = 'decided'` },
    { sql: 'create index application_awaits on application (agency_id, awaits, due, id) where awaits is not null' },
    { sql: 'alter table notification drop constraint notification_kind_check' },
    {
      sql: `alter table notification add constraint notification_kind_check
            check (kind in ('due', 'overdue', 'ended', 'review', 'approval', 'proposal', 'declined'))`,
    },
  ],
}
