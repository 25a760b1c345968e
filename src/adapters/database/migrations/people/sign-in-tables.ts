import type { Step } from '../migration.ts'

/** Counts of failed attempts: nobody misses them, so they stay where the program's own database is. */
const SIGN_IN_ATTEMPT: Step = {
  sql: `
  create table sign_in_attempt (
    key text primary key,
    attempts integer not null,
    last_at timestamptz not null
  )`,
}

const ACCOUNT_RECOVERY_CODE: Step = {
  sql: `
  create table account_recovery_code (
    account_id uuid not null references account (id),
    hash text not null,
    primary key (account_id, hash)
  )`,
}

/** One identity of an issuer for an account, one account for an identity. */
const ACCOUNT_IDENTITY: Step = {
  sql: `
  create table account_identity (
    issuer text not null,
    subject text not null,
    account_id uuid not null references account (id),
    linked_at timestamptz not null,
    primary key (issuer, subject),
    constraint account_identity_issuer unique (account_id, issuer)
  )`,
}

/** What signing in needs beside accounts and sessions. */
export const SIGN_IN_TABLES: readonly Step[] = [
  SIGN_IN_ATTEMPT,
  { sql: 'create index sign_in_attempt_by_time on sign_in_attempt (last_at)' },
  ACCOUNT_RECOVERY_CODE,
  { reference: 'account_recovery_code' },
  ACCOUNT_IDENTITY,
  { reference: 'account_identity' },
]
