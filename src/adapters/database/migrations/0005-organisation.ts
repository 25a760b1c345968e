import type { Migration, Step } from './migration.ts'

const sql = (text: string): Step => ({ sql: text })

/** Keys between agencies are looked at when all of a change are there: an agency may come before its superior. */
const agencyKey = (column: string): string =>
  `add column ${column} uuid constraint agency_${column.replace(/_id$/, '')} references agency (id) deferrable initially deferred`

/** An agency that was entered by its name alone is a department of a county, as most are, until somebody says otherwise. */
const AGENCY_FACTS = [
  `alter table agency
     ${agencyKey('parent_id')},
     ${agencyKey('named_supervisor_id')},
     ${agencyKey('successor_id')},
     add column code text constraint agency_code unique,
     add column short_name text not null default '',
     add column kind text not null default 'department'
       check (kind in ('government', 'office', 'department', 'township', 'vertical', 'authorised')),
     add column level text not null default 'county'
       check (level in ('national', 'province', 'prefecture', 'county', 'township')),
     add column region text,
     add column credit_code text constraint agency_credit_code unique,
     add column since date,
     add column ended date,
     add column version bigint not null default 1`,
  'update agency set named_supervisor_id = supervisor_id',
  `alter table agency
     alter column short_name drop default, alter column kind drop default, alter column level drop default,
     alter column version drop default`,
].map(sql)

const FORMER_NAME = sql(`
  create table agency_former_name (
    agency_id uuid not null references agency (id),
    ordinal integer not null,
    name text not null,
    until date,
    primary key (agency_id, ordinal)
  )`)

const PEOPLE_FACTS = [
  'alter table section add column is_office boolean not null default false',
  'alter table section alter column is_office drop default',
  'alter table person add column heads_section boolean not null default false',
  'alter table person alter column heads_section drop default',
  'alter table agency_setting add column changed_by text',
].map(sql)

export const ORGANISATION: Migration = {
  version: 5,
  steps: [...AGENCY_FACTS, FORMER_NAME, { reference: 'agency_former_name' }, ...PEOPLE_FACTS],
}
