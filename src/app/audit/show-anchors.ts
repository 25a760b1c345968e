import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, Agency, Anchor, Ports } from '../ports.ts'

export interface ShownAnchor {
  readonly agency: Agency
  /** Null: nothing was anchored yet. */
  readonly anchor: Anchor | null
}

/** The latest anchor of each agency, or of the one of that name. `agency-unknown`, `not-allowed`. */
export async function showAnchors(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  name: string | null,
): Promise<Result<readonly ShownAnchor[], Failure>> {
  const permitted = permit(actor, 'show-anchors')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const agencies = (await store.agencies.all()).filter((agency) => name === null || agency.name === name)
    if (name !== null && agencies.length === 0) return err(failure('agency-unknown', { name }))
    const shown: ShownAnchor[] = []
    for (const agency of agencies) shown.push({ agency, anchor: await store.audit.latestAnchor(agency.id) })
    return ok(shown)
  })
}
