import { openJson } from '../../applications/sealed-json.ts'
import type { ChainedEvent } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { STORED_SCOPES } from '../../stored-scopes.ts'
import { changedFields, type FieldChange, type Kept } from './changed-fields.ts'
import type { NameOf } from './fields.ts'
import type { HistoryKind } from './kinds.ts'

/** What an event changed in its object, field by field. */
export function tellChanges(
  sealer: Sealer,
  kind: HistoryKind,
  event: ChainedEvent,
  nameOf: NameOf,
): readonly FieldChange[] {
  const scope = STORED_SCOPES.change(event.agencyId)
  const opened = (sealed: Uint8Array | null): Kept | null => sealed && openJson<Kept>(sealer, scope, sealed)
  if (event.action !== 'account.rolesChanged')
    return changedFields(kind, opened(event.before), opened(event.after), nameOf)
  // Roles are no personal data: they stand in the open detail.
  const { from, to } = event.detail
  return changedFields(kind, { roles: from }, { roles: to }, nameOf)
}
