import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '#adapters/database/migrations/index'

const STEPS = MIGRATIONS.flatMap(({ steps }) => steps)
const SPREAD = STEPS.flatMap((step) => ('spread' in step ? [step.spread] : []))
const REFERENCE = STEPS.flatMap((step) => ('reference' in step ? [step.reference] : []))
/** On the coordinator of a Citus cluster only: one row, a queue, and what nobody misses. */
const LOCAL = ['installation', 'upload', 'upload_part', 'sign_in_attempt', 'job']

/** What a distributed deployment asks of the schema, proved from the catalogue of the database that the migrations made. */
export function describeCatalogue(pool: () => Pool): void {
  const rows = async <T extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    (await pool().query<T>(sql, [...values])).rows

  describe('schema', () => {
    it('has a place on a cluster for every table', async () => {
      const tables = await rows<{ readonly name: string }>(
        `select relname::text as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
      )
      expect(tables.map(({ name }) => name).sort()).toEqual([...SPREAD, ...REFERENCE, ...LOCAL].sort())
    })

    it('has agency_id, never null, in each spread table', async () => {
      const columns = await rows<{ readonly name: string }>(
        `select attrelid::regclass::text as name from pg_attribute
         where attname = 'agency_id' and attnotnull and attrelid::regclass::text = any($1)`,
        [SPREAD],
      )
      expect(columns.map(({ name }) => name).sort()).toEqual([...SPREAD].sort())
    })

    it('leads each unique index of a spread table with agency_id', async () => {
      const unique = await rows<{ readonly name: string; readonly first: string }>(
        `select i.indexrelid::regclass::text as name, a.attname as first
         from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
         where i.indisunique and i.indrelid::regclass::text = any($1)`,
        [SPREAD],
      )
      expect(unique.length).toBeGreaterThanOrEqual(SPREAD.length)
      expect(unique.filter(({ first }) => first !== 'agency_id')).toEqual([])
    })

    it('leads each foreign key between spread tables with agency_id on both sides, and has none to a local table', async () => {
      const keys = await rows<{
        readonly name: string
        readonly from: string
        readonly to: string
        readonly columns: string
      }>(
        `select c.conname::text as name, c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
                f.attname || ' ' || t.attname as columns
         from pg_constraint c
         join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[1]
         join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
         where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
      )
      const between = keys.filter(({ from, to }) => SPREAD.includes(from) && SPREAD.includes(to))
      expect(between.length).toBeGreaterThan(0)
      expect(between.filter(({ columns }) => columns !== 'agency_id agency_id')).toEqual([])
      expect(keys.filter(({ from, to }) => SPREAD.includes(from) && LOCAL.includes(to))).toEqual([])
      expect(keys.filter(({ from, to }) => LOCAL.includes(from) && !LOCAL.includes(to))).toEqual([])
      expect(keys.filter(({ from, to }) => REFERENCE.includes(from) && !REFERENCE.includes(to))).toEqual([])
    })

    it('has no triggers, exclusion constraints, defaults, sequences or functions of its own', async () => {
      const found = await rows(
        `select 'trigger' as kind, tgname::text as name from pg_trigger where not tgisinternal
         union all select 'exclusion', conname::text from pg_constraint where contype = 'x'
         union all select 'default', adrelid::regclass::text from pg_attrdef
           join pg_class on pg_class.oid = adrelid where relnamespace = 'public'::regnamespace
         union all select 'sequence', relname::text from pg_class
           where relkind = 'S' and relnamespace = 'public'::regnamespace
         union all select 'function', proname::text from pg_proc where pronamespace = 'public'::regnamespace`,
      )
      expect(found).toEqual([])
    })
  })
}
