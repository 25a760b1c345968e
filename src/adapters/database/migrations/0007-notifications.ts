import type { Migration } from './migration.ts'

/** What people were told, what is to leave the house, and what the program does by itself. Addresses and secrets are sealed. */
export const NOTIFICATIONS: Migration = {
  version: 7,
  steps: [
    {
      sql: `create table notification (
        agency_id uuid not null references agency (id),
        id uuid not null,
        account_id uuid not null,
        case_id uuid not null,
        number text not null,
        kind text not null check (kind in ('due', 'overdue', 'ended', 'approval')),
        what text not null,
        due date not null,
        days_left integer not null,
        at timestamptz not null,
        read_at timestamptz,
        mailed_at timestamptz,
        primary key (agency_id, id)
      )`,
    },
    { spread: 'notification' },
    { sql: 'create index notification_of_account on notification (agency_id, account_id, id desc)' },
    {
      sql: `create table reminder_sent (
        agency_id uuid not null references agency (id),
        case_id uuid not null,
        key text not null,
        at timestamptz not null,
        primary key (agency_id, case_id, key)
      )`,
    },
    { spread: 'reminder_sent' },
    {
      sql: `create table notification_choice (
        agency_id uuid not null references agency (id),
        account_id uuid not null,
        mailed text[] not null,
        address bytea,
        version bigint not null,
        primary key (agency_id, account_id)
      )`,
    },
    { spread: 'notification_choice' },
    {
      sql: `create table outbox (
        agency_id uuid not null references agency (id),
        id uuid not null,
        channel text not null check (channel in ('mail', 'webhook')),
        target_id uuid not null,
        content jsonb not null,
        state text not null check (state in ('waiting', 'sent', 'dead')),
        attempts integer not null,
        next_at timestamptz not null,
        fault text,
        created_at timestamptz not null,
        primary key (agency_id, id)
      )`,
    },
    { spread: 'outbox' },
    { sql: `create index outbox_waiting on outbox (agency_id, next_at) where state = 'waiting'` },
    {
      sql: `create table webhook (
        agency_id uuid not null references agency (id),
        id uuid not null,
        url text not null,
        secret bytea not null,
        kinds text[] not null,
        created_at timestamptz not null,
        created_by uuid not null,
        primary key (agency_id, id),
        constraint webhook_url unique (agency_id, url)
      )`,
    },
    { spread: 'webhook' },
    // Local to the coordinator on Citus: one row for each job, held by the node that does it.
    {
      sql: `create table job (
        name text primary key,
        done timestamptz,
        held_until timestamptz not null,
        failures integer not null,
        fault text
      )`,
    },
  ],
}
