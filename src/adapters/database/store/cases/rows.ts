import type { Insertable, Selectable } from 'kysely'
import type { CaseRecord, StoredCase, StoredEvent } from '#app/ports'
import type { ApplicationEventTable, ApplicationTable } from '../../case-tables.ts'
import { storable } from '../../text.ts'

/** The columns of a case without its sealed state: lists never fetch it. */
export const RECORD_COLUMNS = [
  'agency_id',
  'id',
  'number',
  'kind',
  'channel',
  'status',
  'applicant_column',
  'title',
  'arrived',
  'received',
  'closed',
  'outcome_row',
  'section_id',
  'handler_id',
  'due',
  'due_what',
  'waiting_for',
  'awaits',
  'provisional',
  'asked',
  'code_digest',
  'created_at',
  'version',
] as const satisfies readonly (keyof ApplicationTable)[]

export const rowOf = ({ record, sealedState }: StoredCase): Insertable<ApplicationTable> => ({
  agency_id: record.agencyId,
  id: record.id,
  number: record.number,
  kind: record.kind,
  channel: record.channel,
  status: record.status,
  applicant_column: record.column,
  title: storable(record.title),
  arrived: record.arrived,
  received: record.received,
  closed: record.closed,
  outcome_row: record.row,
  section_id: record.sectionId,
  handler_id: record.handlerId,
  due: record.due,
  due_what: record.dueWhat,
  waiting_for: record.waitingFor,
  awaits: record.awaits,
  provisional: record.provisional,
  asked: record.asked && JSON.stringify(record.asked),
  code_digest: record.codeDigest,
  state: sealedState && Buffer.from(sealedState),
  created_at: record.createdAt,
  version: record.version,
})

export const recordOf = (row: Omit<Selectable<ApplicationTable>, 'state'>): CaseRecord => ({
  agencyId: row.agency_id,
  id: row.id,
  number: row.number,
  kind: row.kind,
  channel: row.channel,
  status: row.status,
  column: row.applicant_column,
  title: row.title,
  arrived: row.arrived,
  received: row.received,
  closed: row.closed,
  row: row.outcome_row,
  sectionId: row.section_id,
  handlerId: row.handler_id,
  due: row.due,
  dueWhat: row.due_what,
  waitingFor: row.waiting_for,
  awaits: row.awaits,
  provisional: row.provisional,
  asked: row.asked,
  codeDigest: row.code_digest,
  createdAt: row.created_at,
  version: row.version,
})

export const storedEventOf = ({ seq, id, at, day, type, data }: ApplicationEventTable): StoredEvent => ({
  ...{ seq, id, at, day, type },
  sealed: data,
})
