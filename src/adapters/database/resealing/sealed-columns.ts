import type { AgencyId, Id } from '#app/ports'
import type { SealScope } from '#app/secrets'
import { STORED_SCOPES } from '#app/stored-scopes'

/** A column whose bytes are sealed. */
export interface SealedColumn {
  readonly table: string
  readonly column: string
  /** The column that counts the pieces, where one sealed text lies in several rows. */
  readonly piece?: string
}

/** One that a change of keys seals anew. Its table has `agency_id`. */
export interface ResealedColumn extends SealedColumn {
  /** The column that names what the bytes belong to. */
  readonly object: string
  readonly scope: (agencyId: AgencyId, objectId: Id) => SealScope
}

const column = (
  table: string,
  name: string,
  object: string,
  scope: ResealedColumn['scope'],
  more: Pick<SealedColumn, 'piece'> = {},
): ResealedColumn => ({ table, column: name, object, scope, ...more })

export const RESEALED_COLUMNS: readonly ResealedColumn[] = [
  column('party', 'sealed', 'id', STORED_SCOPES.party),
  column('application', 'state', 'id', STORED_SCOPES.caseState),
  column('application_event', 'data', 'id', STORED_SCOPES.caseEvent),
  column('case_letter', 'content', 'id', STORED_SCOPES.letter),
  column('fair_copy', 'document', 'letter_id', STORED_SCOPES.fairCopy),
  column('case_comment', 'content', 'id', STORED_SCOPES.comment),
  column('case_file', 'name', 'id', STORED_SCOPES.fileName),
  column('case_file_part', 'content', 'file_id', STORED_SCOPES.file, { piece: 'part' }),
  column('complaint', 'content', 'id', STORED_SCOPES.complaint),
  column('person', 'contact', 'id', STORED_SCOPES.contact),
  column('account', 'factor_secret', 'id', STORED_SCOPES.factor),
  column('notification_choice', 'address', 'account_id', STORED_SCOPES.mailAddress),
  column('webhook', 'secret', 'id', STORED_SCOPES.webhookSecret),
  column('kept_answer', 'answer', 'actor_id', STORED_SCOPES.keptAnswer),
]

/**
 * Stay under the key of their day: the trail holds the digest of the sealed bytes, and sealed anew they would be a change of the trail.
 * So the old keys stay for reading.
 */
export const AUDIT_CONTENTS: readonly SealedColumn[] = [
  { table: 'audit_log', column: 'before' },
  { table: 'audit_log', column: 'after' },
]

/** Bytes that are not sealed: published reports, and those on their way there, hold no personal data of applicants. */
export const OPEN_COLUMNS: readonly string[] = ['source_part.content', 'upload_part.content']
