import { chainAudit } from './chain-audit.ts'
import type { Migration, Step } from './migration.ts'
import { SIGN_IN_TABLES } from './people/sign-in-tables.ts'

const sql = (text: string): Step => ({ sql: text })

const AGENCY_TREE = [
  'alter table agency add column supervisor_id uuid constraint agency_supervisor references agency (id)',
  'create index agency_under on agency (supervisor_id)',
].map(sql)

const SECTION = sql(`
  create table section (
    agency_id uuid not null references agency (id),
    id uuid not null,
    name text not null,
    ordinal integer not null,
    duties text[] not null,
    closed_on date,
    version bigint not null,
    primary key (agency_id, id),
    constraint section_name unique (agency_id, name)
  )`)

const PERSON = sql(`
  create table person (
    agency_id uuid not null references agency (id),
    id uuid not null,
    name text not null,
    section_id uuid,
    post text not null,
    group_place text check (group_place in ('head', 'deputy', 'member')),
    in_office boolean not null,
    contact bytea,
    left_on date,
    version bigint not null,
    primary key (agency_id, id)
  )`)

/** Known to every node, since a name to sign in with is one account's in the whole installation. No key leads to `person`, which is spread. */
const ACCOUNT = sql(`
  create table account (
    id uuid primary key,
    agency_id uuid not null references agency (id),
    person_id uuid not null,
    login text not null constraint account_login unique,
    roles text[] not null,
    state text not null check (state in ('invited', 'active', 'blocked', 'closed')),
    password_hash text,
    factor_secret bytea,
    factor_step bigint,
    created_at timestamptz not null,
    password_at timestamptz,
    version bigint not null
  )`)

const ACCOUNT_LINK = sql(`
  create table account_link (
    digest text primary key,
    purpose text not null check (purpose in ('first-administrator', 'invitation', 'password-reset')),
    account_id uuid references account (id),
    expires_at timestamptz not null,
    used_at timestamptz
  )`)

const SESSION = sql(`
  create table session (
    agency_id uuid not null references agency (id),
    id text not null,
    account_id uuid not null references account (id),
    created_at timestamptz not null,
    seen_at timestamptz not null,
    complete boolean not null,
    network text not null,
    device text not null,
    primary key (agency_id, id)
  )`)

const AUDIT_HEAD = sql(`
  create table audit_head (
    agency_id uuid primary key,
    seq bigint not null,
    hash text not null
  )`)

const AUDIT_ANCHOR = sql(`
  create table audit_anchor (
    agency_id uuid not null,
    day date not null,
    seq bigint not null,
    hash text not null,
    at timestamptz not null,
    primary key (agency_id, day)
  )`)

/** Events of the first version had no place in a chain; they get theirs in the order of time. */
const AUDIT_CHAIN: readonly Step[] = [
  ...[
    `alter table audit_log
       add column seq bigint, add column actor_id uuid, add column actor_name text, add column network text,
       add column before bytea, add column after bytea, add column before_hash text, add column after_hash text,
       add column previous_hash text, add column hash text`,
    // Who was at the desk before there were accounts.
    `update audit_log set actor = 'staff' where actor = 'desk'`,
  ].map(sql),
  { run: chainAudit },
  ...[
    `alter table audit_log
       alter column seq set not null, alter column previous_hash set not null, alter column hash set not null`,
    'alter table audit_log add constraint audit_log_seq unique (agency_id, seq)',
    'create index audit_log_of_object on audit_log (agency_id, object_id, seq)',
    'drop index audit_log_by_time',
  ].map(sql),
]

const FOREIGN_KEYS = [
  `alter table person add constraint person_section
     foreign key (agency_id, section_id) references section (agency_id, id) deferrable initially deferred`,
].map(sql)

const INDEXES = [
  'create index account_of_agency on account (agency_id)',
  'create index session_of_account on session (agency_id, account_id)',
].map(sql)

/** A waiting file belongs to the agency of who sent it in; one from before there were accounts to the home agency. */
const UPLOAD_OWNER = [
  'alter table upload add column agency_id uuid',
  'update upload set agency_id = (select home_agency_id from installation)',
].map(sql)

export const PEOPLE: Migration = {
  version: 2,
  steps: [
    ...AGENCY_TREE,
    SECTION,
    { spread: 'section' },
    PERSON,
    { spread: 'person' },
    ACCOUNT,
    { reference: 'account' },
    ACCOUNT_LINK,
    { reference: 'account_link' },
    SESSION,
    { spread: 'session' },
    ...SIGN_IN_TABLES,
    AUDIT_HEAD,
    { spread: 'audit_head' },
    AUDIT_ANCHOR,
    { spread: 'audit_anchor' },
    ...AUDIT_CHAIN,
    ...FOREIGN_KEYS,
    ...INDEXES,
    ...UPLOAD_OWNER,
  ],
}
