import type { Migration, Step } from './migration.ts'

const sql = (text: string): Step => ({ sql: text })

const PARTY = sql(`
  create table party (
    agency_id uuid not null references agency (id),
    id uuid not null,
    sealed bytea,
    identity_mark text,
    name_mark text,
    erased_on date,
    version bigint not null,
    primary key (agency_id, id)
  )`)

/** `state` is the fold of the events, sealed; the plain columns are what lists and clocks need. */
const APPLICATION = sql(`
  create table application (
    agency_id uuid not null references agency (id),
    id uuid not null,
    number text not null,
    kind text not null check (kind in ('disclosure', 'ownRecord')),
    channel text not null,
    status text not null,
    applicant_column text not null,
    title text not null,
    arrived date not null,
    received date,
    closed date,
    outcome_row text,
    section_id uuid,
    handler_id uuid,
    due date,
    due_what text,
    waiting_for text,
    provisional boolean not null,
    code_digest text,
    state bytea,
    created_at timestamptz not null,
    version bigint not null,
    primary key (agency_id, id),
    constraint application_number unique (agency_id, number),
    check ((closed is null) = (outcome_row is null) or kind = 'ownRecord')
  )`)

const APPLICATION_EVENT = sql(`
  create table application_event (
    agency_id uuid not null,
    application_id uuid not null,
    seq integer not null,
    id uuid not null,
    at timestamptz not null,
    day date not null,
    type text not null,
    data bytea,
    primary key (agency_id, application_id, seq)
  )`)

const APPLICATION_PARTY = sql(`
  create table application_party (
    agency_id uuid not null,
    application_id uuid not null,
    party_id uuid not null,
    primary key (agency_id, application_id, party_id)
  )`)

/** Numbers that were given: of cases (`case`) and of letters by their code. */
const SERIAL = sql(`
  create table serial (
    agency_id uuid not null,
    code text not null,
    year smallint not null,
    last integer not null,
    primary key (agency_id, code, year)
  )`)

const APPLICANT_MONTH = sql(`
  create table applicant_month (
    agency_id uuid not null,
    identity_mark text not null,
    month text not null,
    applications integer not null,
    primary key (agency_id, identity_mark, month)
  )`)

const TALLY_CELL = sql(`
  create table tally_cell (
    agency_id uuid not null,
    year smallint not null,
    tally_row text not null,
    applicant_column text not null,
    value integer not null,
    primary key (agency_id, year, tally_row, applicant_column)
  )`)

const TALLY_ENTRY = sql(`
  create table tally_entry (
    agency_id uuid not null,
    application_id uuid not null,
    seq integer not null,
    ordinal smallint not null,
    at timestamptz not null,
    day date not null,
    year smallint not null,
    tally_row text not null,
    applicant_column text not null,
    change smallint not null,
    primary key (agency_id, application_id, seq, ordinal)
  )`)

const CASE_LETTER = sql(`
  create table case_letter (
    agency_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    letter text not null,
    number text,
    status text not null check (status in ('draft', 'submitted', 'approved', 'sent')),
    content bytea,
    created_by uuid,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    primary key (agency_id, id)
  )`)

const CASE_FILE = sql(`
  create table case_file (
    agency_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    kind text not null,
    name bytea,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    sender text not null check (sender in ('applicant', 'staff')),
    added_at timestamptz not null,
    primary key (agency_id, id)
  )`)

/** In pieces, as `source_part` is. */
const CASE_FILE_PART = sql(`
  create table case_file_part (
    agency_id uuid not null,
    file_id uuid not null,
    part integer not null,
    content bytea not null,
    primary key (agency_id, file_id, part)
  )`)

const CASE_COMMENT = sql(`
  create table case_comment (
    agency_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    account_id uuid not null,
    at timestamptz not null,
    content bytea,
    primary key (agency_id, id)
  )`)

const CASE_WATCHER = sql(`
  create table case_watcher (
    agency_id uuid not null,
    application_id uuid not null,
    account_id uuid not null,
    primary key (agency_id, application_id, account_id)
  )`)

const SAVED_VIEW = sql(`
  create table saved_view (
    agency_id uuid not null,
    account_id uuid not null,
    id uuid not null,
    name text not null,
    filter jsonb not null,
    primary key (agency_id, account_id, id)
  )`)

const OF_APPLICATION = [
  'application_event',
  'application_party',
  'tally_entry',
  'case_letter',
  'case_file',
  'case_comment',
  'case_watcher',
]

const FOREIGN_KEYS = [
  ...OF_APPLICATION.map(
    (table) => `alter table ${table} add constraint ${table}_application
     foreign key (agency_id, application_id) references application (agency_id, id)`,
  ),
  `alter table application_party add constraint application_party_party
     foreign key (agency_id, party_id) references party (agency_id, id)`,
  `alter table case_file_part add constraint case_file_part_file
     foreign key (agency_id, file_id) references case_file (agency_id, id)`,
  `alter table application add constraint application_section
     foreign key (agency_id, section_id) references section (agency_id, id)`,
].map(sql)

const INDEXES = [
  'create index party_by_identity on party (agency_id, identity_mark)',
  'create index party_by_name on party (agency_id, name_mark)',
  'create index application_due on application (agency_id, due, id) where due is not null',
  'create index application_by_receipt on application (agency_id, received, id)',
  'create index application_by_closing on application (agency_id, closed, id) where closed is not null',
  'create index application_party_cases on application_party (agency_id, party_id)',
  'create index tally_entry_of_cell on tally_entry (agency_id, year, tally_row, applicant_column)',
  'create index case_letter_of_application on case_letter (agency_id, application_id)',
  'create index case_file_of_application on case_file (agency_id, application_id)',
  'create index case_comment_of_application on case_comment (agency_id, application_id)',
].map(sql)

const TABLES: readonly (readonly [string, Step])[] = [
  ['party', PARTY],
  ['application', APPLICATION],
  ['application_event', APPLICATION_EVENT],
  ['application_party', APPLICATION_PARTY],
  ['serial', SERIAL],
  ['applicant_month', APPLICANT_MONTH],
  ['tally_cell', TALLY_CELL],
  ['tally_entry', TALLY_ENTRY],
  ['case_letter', CASE_LETTER],
  ['case_file', CASE_FILE],
  ['case_file_part', CASE_FILE_PART],
  ['case_comment', CASE_COMMENT],
  ['case_watcher', CASE_WATCHER],
  ['saved_view', SAVED_VIEW],
]

export const CASES: Migration = {
  version: 3,
  steps: [...TABLES.flatMap(([spread, table]): readonly Step[] => [table, { spread }]), ...FOREIGN_KEYS, ...INDEXES],
}
