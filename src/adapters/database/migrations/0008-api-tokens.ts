import type { Migration } from './migration.ts'

/** How other systems of an agency come in, and what they were answered. `kept_answer.answer` is sealed. */
export const API_TOKENS: Migration = {
  version: 8,
  steps: [
    {
      sql: `create table api_token (
        agency_id uuid not null references agency (id),
        id uuid not null,
        name text not null,
        digest text not null,
        roles text[] not null,
        scopes text[] not null,
        created_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (agency_id, id),
        constraint api_token_digest unique (agency_id, digest)
      )`,
    },
    { spread: 'api_token' },
    {
      sql: `create table kept_answer (
        agency_id uuid not null references agency (id),
        actor_id uuid not null,
        key text not null,
        digest text not null,
        answer bytea,
        at timestamptz not null,
        primary key (agency_id, actor_id, key)
      )`,
    },
    { spread: 'kept_answer' },
    { sql: 'create index kept_answer_by_time on kept_answer (agency_id, at)' },
  ],
}
