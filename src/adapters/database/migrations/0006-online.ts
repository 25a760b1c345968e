import type { Migration } from './migration.ts'

/** What the public sends by the portal. `complaint.content` is sealed. */
export const ONLINE: Migration = {
  version: 6,
  steps: [
    {
      sql: `create table sent_form (
        agency_id uuid not null references agency (id),
        id uuid not null,
        object_id uuid,
        sent_at timestamptz not null,
        primary key (agency_id, id)
      )`,
    },
    { spread: 'sent_form' },
    {
      sql: `create table complaint (
        agency_id uuid not null references agency (id),
        id uuid not null,
        number text not null,
        about_agency_id uuid not null,
        about text not null check (about in ('notPublished', 'application', 'other')),
        received date not null,
        content bytea not null,
        created_at timestamptz not null,
        primary key (agency_id, id),
        constraint complaint_number unique (agency_id, number)
      )`,
    },
    { spread: 'complaint' },
    { sql: 'create index sent_form_by_time on sent_form (agency_id, sent_at)' },
  ],
}
