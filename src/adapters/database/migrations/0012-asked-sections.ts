import type { Migration } from './migration.ts'

/** The sections that a case asks to search, so that they find it. What they were asked before stands sealed: the nightly job tells it anew. */
export const ASKED_SECTIONS: Migration = {
  version: 12,
  steps: [{ sql: 'alter table application add column asked jsonb' }],
}
