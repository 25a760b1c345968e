import type { Migration, Step } from './migration.ts'

const sql = (text: string): Step => ({ sql: text })

const AGENCY = sql(`
  create table agency (
    id uuid primary key,
    name text not null constraint agency_name unique,
    demonstration boolean not null
  )`)

/** Local to the coordinator on Citus, so no foreign key leads from it to a spread table. */
const INSTALLATION = sql(`
  create table installation (
    id smallint primary key check (id = 1),
    schema_version integer not null,
    program_version text not null,
    home_agency_id uuid,
    public_revision bigint not null
  )`)

const ANNUAL_REPORT = sql(`
  create table annual_report (
    agency_id uuid not null references agency (id),
    id uuid not null,
    year smallint not null,
    status text not null check (status in ('kept', 'published', 'deleted')),
    reading_id uuid not null,
    published_at timestamptz,
    created_at timestamptz not null,
    version bigint not null,
    primary key (agency_id, id),
    constraint annual_report_year unique (agency_id, year)
  )`)

const SOURCE_FILE = sql(`
  create table source_file (
    agency_id uuid not null references agency (id),
    id uuid not null,
    name text not null,
    sha256 text not null,
    size bigint not null,
    primary key (agency_id, id)
  )`)

/** In pieces, since a long message costs PGlite's socket server time by the square of its length. */
const SOURCE_PART = sql(`
  create table source_part (
    agency_id uuid not null,
    source_id uuid not null,
    part integer not null,
    content bytea not null,
    primary key (agency_id, source_id, part)
  )`)

const REPORT_READING = sql(`
  create table report_reading (
    agency_id uuid not null references agency (id),
    id uuid not null,
    report_id uuid not null,
    source_id uuid not null,
    read_at timestamptz not null,
    edition text not null,
    form text not null,
    head jsonb not null,
    texts jsonb not null,
    primary key (agency_id, id)
  )`)

const REPORT_CELL = sql(`
  create table report_cell (
    agency_id uuid not null,
    reading_id uuid not null,
    address text not null,
    ordinal integer not null,
    state text not null check (state in ('value', 'blank', 'unreadable')),
    value numeric,
    unit text,
    read_by text[],
    mark text,
    candidates numeric[],
    remark text,
    source_text text,
    source_position jsonb,
    primary key (agency_id, reading_id, address),
    check ((state = 'value') = (value is not null)),
    check ((state = 'blank') = (mark is not null)),
    check ((state = 'unreadable') = (candidates is not null)),
    check ((source_text is null) = (source_position is null))
  )`)

const REPORT_FINDING = sql(`
  create table report_finding (
    agency_id uuid not null,
    reading_id uuid not null,
    ordinal integer not null,
    rule text not null,
    instance text,
    verdict text not null check (verdict in ('pass', 'fail', 'uncertain', 'notAssessable')),
    severity text not null check (severity in ('error', 'warning', 'note')),
    message_zh text not null,
    message_en text not null,
    cells text[] not null,
    left_value numeric,
    right_value numeric,
    reason text,
    primary key (agency_id, reading_id, ordinal)
  )`)

const UPLOAD = sql(`
  create table upload (
    id uuid primary key,
    name text not null,
    sha256 text not null,
    size bigint not null,
    received_at timestamptz not null
  )`)

const UPLOAD_PART = sql(`
  create table upload_part (
    upload_id uuid not null references upload (id),
    part integer not null,
    content bytea not null,
    primary key (upload_id, part)
  )`)

const AGENCY_SETTING = sql(`
  create table agency_setting (
    agency_id uuid not null references agency (id),
    name text not null,
    value jsonb not null,
    changed_at timestamptz not null,
    primary key (agency_id, name)
  )`)

/** No foreign key: the trail stands whatever becomes of what it tells of. */
const AUDIT_LOG = sql(`
  create table audit_log (
    agency_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    object_id text not null,
    detail jsonb not null,
    primary key (agency_id, id)
  )`)

/** A use case may store a report before or after its first reading: the key is looked at when the transaction ends. */
const FOREIGN_KEYS = [
  `alter table source_part add constraint source_part_source
     foreign key (agency_id, source_id) references source_file (agency_id, id)`,
  `alter table report_reading add constraint report_reading_report
     foreign key (agency_id, report_id) references annual_report (agency_id, id) deferrable initially deferred`,
  `alter table report_reading add constraint report_reading_source
     foreign key (agency_id, source_id) references source_file (agency_id, id) deferrable initially deferred`,
  `alter table report_cell add constraint report_cell_reading
     foreign key (agency_id, reading_id) references report_reading (agency_id, id)`,
  `alter table report_finding add constraint report_finding_reading
     foreign key (agency_id, reading_id) references report_reading (agency_id, id)`,
].map(sql)

const INDEXES = [
  'create index report_reading_of_report on report_reading (agency_id, report_id, read_at)',
  'create index report_reading_of_source on report_reading (agency_id, source_id)',
  'create index audit_log_by_time on audit_log (agency_id, at, id)',
].map(sql)

export const ANNUAL_REPORTS: Migration = {
  version: 1,
  steps: [
    AGENCY,
    { reference: 'agency' },
    INSTALLATION,
    UPLOAD,
    UPLOAD_PART,
    ANNUAL_REPORT,
    { spread: 'annual_report' },
    SOURCE_FILE,
    { spread: 'source_file' },
    SOURCE_PART,
    { spread: 'source_part' },
    REPORT_READING,
    { spread: 'report_reading' },
    REPORT_CELL,
    { spread: 'report_cell' },
    REPORT_FINDING,
    { spread: 'report_finding' },
    AGENCY_SETTING,
    { spread: 'agency_setting' },
    AUDIT_LOG,
    { spread: 'audit_log' },
    ...FOREIGN_KEYS,
    ...INDEXES,
  ],
}
