import type { ClientBase } from 'pg'

/**
 * One step of a migration. On Citus tables are spread before rows and before foreign keys between them; elsewhere those steps
 * are left out. Spread tables have `agency_id` first in primary keys, unique constraints and foreign keys between them.
 */
export type Step =
  | { readonly sql: string }
  /** A small table that every node holds whole. */
  | { readonly reference: string }
  /** A table cut into shards by its `agency_id`, beside the others that are. */
  | { readonly spread: string }
  /** What rows need that SQL cannot compute. Within the transaction of the migration. */
  | { readonly run: (client: ClientBase) => Promise<void> }

export interface Migration {
  /** 1, 2, 3 … without gaps: the version of the schema after it. Never changed once it was released. */
  readonly version: number
  readonly steps: readonly Step[]
}
