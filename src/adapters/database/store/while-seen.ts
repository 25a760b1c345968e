import { sql, type UpdateQueryBuilder, type UpdateResult } from 'kysely'
import type { AgencyId, Id } from '#app/ports'
import type { Tables } from '../tables.ts'

interface Versioned {
  readonly agency_id: AgencyId
  readonly id: Id
}

/** Changes a row while it is still the version that somebody saw (optimistic locking); false when someone was faster. */
export async function whileSeen<T extends keyof Tables>(
  update: UpdateQueryBuilder<Tables, T, T, UpdateResult>,
  { agency_id, id }: Versioned,
  seen: number,
): Promise<boolean> {
  const still = sql<boolean>`agency_id = ${agency_id} and id = ${id} and version = ${seen}`
  const { numUpdatedRows } = await update.where(still).executeTakeFirst()
  return numUpdatedRows === 1n
}
