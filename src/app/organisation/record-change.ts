import { sealJson } from '../applications/sealed-json.ts'
import type { Actor, AuditEvent, Store } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { type Act, type Acting, recordAct } from '../transact.ts'

interface Change extends Omit<Act, 'before' | 'after' | 'detail'> {
  readonly detail?: AuditEvent['detail']
  /** What the object was, null for a new one; and what it is now. */
  readonly was: object | null
  readonly is: object
}

/** Writes a change into the trail, with what the object was and became, sealed. */
export async function recordChange(
  ports: Acting & { readonly sealer: Sealer },
  store: Pick<Store, 'audit'>,
  actor: Actor,
  { was, is, detail = {}, ...act }: Change,
): Promise<void> {
  const scope = STORED_SCOPES.change(act.agencyId)
  const sealed = (object: object | null) => object && sealJson(ports.sealer, scope, object)
  await recordAct(ports, store, actor, { ...act, detail, before: sealed(was), after: sealed(is) })
}
