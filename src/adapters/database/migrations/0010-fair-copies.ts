import type { Migration } from './migration.ts'

/** Letters as they went out. Those that went out before this have none. */
export const FAIR_COPIES: Migration = {
  version: 10,
  steps: [
    {
      sql: `create table fair_copy (
              agency_id uuid not null,
              letter_id uuid not null,
              application_id uuid not null,
              document bytea not null,
              sha256 text not null,
              law date not null,
              template text not null,
              fixed_at timestamptz not null,
              primary key (agency_id, letter_id)
            )`,
    },
    { spread: 'fair_copy' },
    {
      sql: `alter table fair_copy add constraint fair_copy_letter
            foreign key (agency_id, letter_id) references case_letter (agency_id, id)`,
    },
    {
      sql: `alter table fair_copy add constraint fair_copy_application
            foreign key (agency_id, application_id) references application (agency_id, id)`,
    },
    { sql: 'create index fair_copy_of_application on fair_copy (agency_id, application_id)' },
  ],
}
