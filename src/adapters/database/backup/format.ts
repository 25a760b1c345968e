import { z } from 'zod'
import type { Instant } from '#app/ports'

/**
 * A backup is text in lines, compressed with gzip: a head, then for each table its name and its rows, then the SHA-256 of all that. A
 * row is an array of the values as PostgreSQL writes them, bytes in base64; sealed bytes stay sealed, and keys are not in it.
 */
export const FORMAT = 1

const WHOLE = z.int().min(0)

const table = z.strictObject({
  name: z.string(),
  /** Name and type of each column, in the order of the values. */
  columns: z.array(z.tuple([z.string(), z.string()])),
  rows: WHOLE,
})

export const backupHead = z.strictObject({
  gongkai: z.literal('backup'),
  format: WHOLE,
  /** Version of the schema. */
  schema: z.int().min(1),
  /** Version of the program that wrote the data. */
  program: z.string().max(100),
  at: z.iso.datetime().transform((text) => text as Instant),
  tables: z.array(table),
})

export const tableLine = z.strictObject({ table: z.string() })
export const rowLine = z.array(z.string().nullable())
export const endLine = z.strictObject({ sha256: z.string() })

export type BackupHead = z.infer<typeof backupHead>
export type BackupTable = z.infer<typeof table>
export type Row = z.infer<typeof rowLine>

export const BYTES = 'bytea'

export const rowsIn = ({ tables }: BackupHead): number => tables.reduce((sum, { rows }) => sum + rows, 0)
