import type { ClientBase } from 'pg'
import { UNFINISHED } from '../migrate.ts'

export interface Column {
  readonly name: string
  readonly type: string
}

/** A table as the database describes it: nothing here is written by hand, so that no migration can forget it. */
export interface CataloguedTable {
  readonly name: string
  readonly columns: readonly Column[]
  /** Columns of its primary key, in their order. */
  readonly key: readonly Column[]
  /** The same, as the order of a copy asks: texts byte by byte, so that every database sorts alike. */
  readonly order: readonly string[]
}

interface ColumnRow extends Column {
  readonly table: string
  /** Place in the primary key, null outside. */
  readonly place: number | null
  readonly collated: boolean
}

/** All tables of the schema with all columns that hold something of their own. */
export async function tablesIn(client: ClientBase): Promise<readonly CataloguedTable[]> {
  const { rows } = await client.query<ColumnRow>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
            array_position(k.conkey, a.attnum) as place, a.attcollation <> 0 as collated
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace
       and c.relname <> $1
     order by c.relname collate "C", a.attnum`,
    [UNFINISHED],
  )
  const names = new Set(rows.map(({ table }) => table))
  return [...names].map((name) =>
    tableOf(
      name,
      rows.filter(({ table }) => table === name),
    ),
  )
}

function tableOf(name: string, columns: readonly ColumnRow[]): CataloguedTable {
  const key = columns.filter(({ place }) => place !== null).toSorted((a, b) => Number(a.place) - Number(b.place))
  if (key.length === 0) throw new Error(`table ${name} has no primary key`)
  return {
    name,
    columns: columns.map(({ name, type }) => ({ name, type })),
    key: key.map(({ name, type }) => ({ name, type })),
    order: key.map(({ name, collated }) => (collated ? `${quoted(name)} collate "C"` : quoted(name))),
  }
}

/** A name as it stands in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const columnList = (columns: readonly Column[]): string => columns.map(({ name }) => quoted(name)).join(', ')
