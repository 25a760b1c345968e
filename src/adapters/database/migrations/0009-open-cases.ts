import type { Migration } from './migration.ts'

/** What is open is few beside what was ever asked: the queue reads no more than that. */
export const OPEN_CASES: Migration = {
  version: 9,
  steps: [
    {
      sql: `create index application_open on application (agency_id, due, id)
            where status not in ('closed', 'archived', 'split')`,
    },
  ],
}
