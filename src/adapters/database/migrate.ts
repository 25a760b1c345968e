import type { ClientBase, Pool } from 'pg'
import type { Migration, Step } from './migrations/migration.ts'

/** Any number that only this program uses: one migrates, the others wait. */
const MIGRATION_LOCK = 506_001

/** All spread tables stand beside the first one, so that an agency's rows meet on one node. */
const FIRST_SPREAD_TABLE = 'annual_report'

/** Stands while a restore is under way, and after one that was cut off: what is there then is not complete. */
export const UNFINISHED = 'restore_unfinished'

export interface SchemaState {
  /** 0: no schema yet. */
  readonly version: number
  /** Version of the program that wrote it last; empty without a schema. */
  readonly program: string
  /** How many tables there are, whosever they are. */
  readonly tables: number
  readonly unfinished: boolean
}

export interface MigrationPlan {
  readonly migrations: readonly Migration[]
  /** Version of this program, noted beside the schema's. */
  readonly program: string
  /** True on Citus. */
  readonly spread: boolean
}

export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0

interface FoundTables {
  readonly tables: number
  readonly installed: boolean
  readonly unfinished: boolean
}

/** What a database holds; read before anything is written to it. */
export async function schemaState(db: Pool | ClientBase): Promise<SchemaState> {
  // Not to_regclass: within a transaction it may answer from before another program's commit.
  const found = await db.query<FoundTables>(
    `select count(*) as tables, coalesce(bool_or(relname = 'installation'), false) as installed,
            coalesce(bool_or(relname = $1), false) as unfinished
     from pg_class where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace`,
    [UNFINISHED],
  )
  const { tables, installed, unfinished } = found.rows[0] ?? { tables: 0, installed: false, unfinished: false }
  const none = { version: 0, program: '', tables, unfinished }
  if (!installed) return none
  const { rows } = await db.query<Pick<SchemaState, 'version' | 'program'>>(
    'select schema_version as version, program_version as program from installation',
  )
  return { ...none, ...rows[0] }
}

/** Runs what is missing, all of it or nothing. A second program that starts at the same time waits and finds it done. */
export async function migrateOn(pool: Pool, plan: MigrationPlan): Promise<void> {
  const client = await pool.connect()
  try {
    await migrate(client, plan)
    client.release()
  } catch (error) {
    // Dropped with its transaction.
    client.release(true)
    throw error
  }
}

async function migrate(client: ClientBase, plan: MigrationPlan): Promise<void> {
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
  // Citus: a foreign key to a reference table allows no parallel statements within the transaction.
  if (plan.spread) await client.query(`set local citus.multi_shard_modify_mode to 'sequential'`)
  const { version } = await schemaState(client)
  for (const migration of plan.migrations.filter((one) => one.version > version)) await apply(client, migration, plan)
  await client.query('commit')
}

async function apply(
  client: ClientBase,
  { version, steps }: Migration,
  { program, spread }: MigrationPlan,
): Promise<void> {
  for (const step of steps) {
    if ('run' in step) await step.run(client)
    else await runStatement(client, statementOf(step, spread))
  }
  await client.query(
    `insert into installation (id, schema_version, program_version, home_agency_id, public_revision)
     values (1, $1, $2, null, 0)
     on conflict (id) do update set schema_version = excluded.schema_version, program_version = excluded.program_version`,
    [version, program],
  )
}

const runStatement = async (client: ClientBase, statement: string | null): Promise<void> => {
  if (statement !== null) await client.query(statement)
}

function statementOf(step: Exclude<Step, { readonly run: unknown }>, spread: boolean): string | null {
  if ('sql' in step) return step.sql
  if (!spread) return null
  if ('reference' in step) return `select create_reference_table('${step.reference}')`
  const beside = step.spread === FIRST_SPREAD_TABLE ? '' : `, colocate_with => '${FIRST_SPREAD_TABLE}'`
  return `select create_distributed_table('${step.spread}', 'agency_id'${beside})`
}
