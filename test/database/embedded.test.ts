import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latestVersion, migrateOn } from '#adapters/database/migrate'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import type { Migration } from '#adapters/database/migrations/migration'
import { type Running, run } from '#adapters/database/pglite/running'
import { storageOn } from '#adapters/database/storage'
import { transactionsOn } from '#adapters/database/transaction'
import type { Storage } from '#app/ports'
import { StorageFailure } from '#app/storage-failure'
import type { Bilingual } from '#core/shared/index'
import { buildProgram } from '../support/program.ts'
import { opened, openIn, type TemporaryFolder, temporaryFolder } from './embedded-support.ts'
import { anAgency } from './samples.ts'

const LIMIT_MS = 30_000

const folders: TemporaryFolder[] = []
const fresh = (): string => {
  const folder = temporaryFolder()
  folders.push(folder)
  return folder.path
}
afterAll(() => {
  for (const folder of folders) folder.remove()
})

/** A program of its own that tries the folder, and what it says. */
function openElsewhere(folder: string): Promise<unknown> {
  const child = spawn(process.execPath, ['test/database/open-once.mjs', folder])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  return new Promise((resolve) => child.once('close', () => resolve(JSON.parse(said))))
}

describe('the embedded database', () => {
  const path = fresh()
  let database: Running
  let storage: Storage

  beforeAll(async () => {
    database = await opened(path)
    storage = storageOn(database, LIMIT_MS)
  })

  it('makes the disk keep each commit before it is acknowledged, and none of the reads', async () => {
    for (let i = 0; i < 5; i++) {
      const before = database.syncs()
      await storage.write((store) => store.publicRevision.advance())
      const written = database.syncs()
      expect(written).toBeGreaterThan(before)
      await storage.read((store) => store.publicRevision.current())
      expect(database.syncs()).toBe(written)
    }
  })

  it('keeps its files from other users', () => {
    for (const name of ['database', 'run']) expect(statSync(join(path, name)).mode & 0o777).toBe(0o700)
  })

  it('refuses a second process on its folder, and names the first', async () => {
    buildProgram()
    expect(await openElsewhere(path)).toEqual({
      ok: false,
      error: { code: 'data-folder-locked', params: { folder: path, pid: process.pid } },
    })
  })

  it('waits at its end for a write under way, and opens again, also with the empty postmaster.pid of a power cut', async () => {
    const agency = anAgency()
    const begun = new Promise<void>((resolve, reject) => {
      const write = storage.write(async (store) => {
        resolve()
        await sleep(300)
        await store.agencies.add(agency)
      })
      write.catch(reject)
    })
    await begun
    await Promise.all([storage.close(), storage.close()])
    expect(readdirSync(join(path, 'run'))).toEqual([])
    writeFileSync(join(path, 'database', 'postmaster.pid'), '')
    const again = storageOn(await opened(path), LIMIT_MS)
    expect(await again.read((store) => store.agencies.byId(agency.id))).toEqual(agency)
    await again.close()
  })
})

it('works under a path that is too long for a socket', async () => {
  const path = join(fresh(), '政府信息公开'.repeat(4), '年度报告'.repeat(8))
  const storage = storageOn(await opened(path), LIMIT_MS)
  expect(await storage.read((store) => store.publicRevision.current())).toBe(0)
  expect(await openIn(path)).toMatchObject({ error: { code: 'data-folder-locked', params: { pid: process.pid } } })
  await storage.close()
})

describe('a data folder', () => {
  it.each([
    ['holds other things', (path: string) => writeFileSync(join(path, '工作总结.docx'), '')],
    ['holds a folder “database” of another kind', (path: string) => mkdirSync(join(path, 'database'))],
  ])('that %s is refused, and nothing is written into it', async (_, prepare) => {
    const path = fresh()
    prepare(path)
    const before = readdirSync(path)
    expect(await openIn(path)).toMatchObject({ error: { code: 'data-folder-foreign', params: { folder: path } } })
    expect(readdirSync(path)).toEqual(before)
  })

  it('that is a file is refused as foreign, one below a file as denied', async () => {
    const file = join(fresh(), 'file')
    writeFileSync(file, '')
    expect(await openIn(file)).toMatchObject({ error: { code: 'data-folder-foreign' } })
    expect(await openIn(join(file, 'data'))).toMatchObject({ error: { code: 'data-folder-foreign' } })
  })

  it.skipIf(process.getuid?.() === 0)('that may not be written is refused as denied', async () => {
    const path = join(fresh(), 'closed')
    mkdirSync(path, { mode: 0o500 })
    expect(await openIn(path)).toMatchObject({ error: { code: 'data-folder-denied', params: { folder: path } } })
  })

  it('with logs and hidden files only counts as new; what an interrupted first start left is cleared', async () => {
    const path = fresh()
    for (const name of ['logs', 'lost+found', '.snapshot', 'database.tmp']) mkdirSync(join(path, name))
    writeFileSync(join(path, 'database.tmp', 'PG_VERSION'), '18\n')
    const database = await opened(path)
    expect(readdirSync(path)).not.toContain('database.tmp')
    await database.close()
  })

  it('with a damaged database is refused with the reason that PostgreSQL gives', async () => {
    const path = fresh()
    await (await opened(path)).close()
    writeFileSync(join(path, 'database', 'global', 'pg_control'), 'x')
    expect(await openIn(path)).toMatchObject({
      error: { code: 'database-unreachable', params: { detail: expect.stringContaining('pg_control') } },
    })
  })
})

describe('a newer program on an older folder', () => {
  const NEXT: Migration = {
    version: latestVersion(MIGRATIONS) + 1,
    steps: [{ sql: 'alter table agency add column note text' }],
  }
  const next = { migrations: [...MIGRATIONS, NEXT], program: '0.2.0-test' }

  it('copies it first and says where, then migrates; the older program refuses the result and takes the copy', async () => {
    const path = fresh()
    const agency = anAgency()
    const old = storageOn(await opened(path), LIMIT_MS)
    await old.write((store) => store.agencies.add(agency))
    await old.close()

    const said: Bilingual[] = []
    const migrated = await opened(path, { plan: next, report: (line) => said.push(line) })
    const { rows } = await migrated.pool.query('select id, note from agency')
    expect(rows).toEqual([{ id: agency.id, note: null }])
    await migrated.close()
    const copy = join(path, `database.backup-${latestVersion(MIGRATIONS)}`)
    expect(said.map(({ zh, en }) => [zh.includes(copy), en.includes(copy)])).toEqual([[true, true]])

    const control = readFileSync(join(path, 'database', 'global', 'pg_control'))
    expect(await openIn(path)).toMatchObject({
      error: { code: 'data-folder-newer', params: { found: '0.2.0-test', known: '0.0.0-test' } },
    })
    expect(readFileSync(join(path, 'database', 'global', 'pg_control')).length).toBe(control.length)

    renameSync(join(path, 'database'), join(path, 'database.backup-new'))
    renameSync(copy, join(path, 'database'))
    const back = storageOn(await opened(path), LIMIT_MS)
    expect(await back.read((store) => store.agencies.byId(agency.id))).toEqual(agency)
    await back.close()
  })

  it('leaves the folder as it was when the migration fails', async () => {
    const path = fresh()
    await (await opened(path)).close()
    const broken: Migration = { ...NEXT, steps: [...NEXT.steps, { sql: 'select 1 / 0' }] }
    const plan = { migrations: [...MIGRATIONS, broken], program: '0.2.0-test' }
    await expect(openIn(path, { plan })).rejects.toThrow(/division by zero/)
    const database = await opened(path)
    const { rows } = await database.pool.query('select * from agency')
    expect(rows).toEqual([])
    await database.close()
  })

  it('spreads the tables on a cluster: references first, all others beside the first, rows and foreign keys after', async () => {
    const database = await opened(fresh(), { plan: { migrations: [], program: '' } })
    // Stands in for Citus: notes the order of the calls, and how many keys of tables without a place led to more than references.
    await database.pool.query(`
      create table called (n serial, kind text, name text, keys bigint);
      create function early_keys() returns bigint language sql as $$
        select count(*) from pg_constraint where contype = 'f' and confrelid::regclass::text <> 'upload'
          and confrelid::regclass::text not in (select name from called where kind = 'reference')
          and conrelid::regclass::text not in (select name from called) $$;
      create function create_reference_table(t text) returns void language sql as $$
        insert into called (kind, name, keys) values ('reference', t, early_keys()) $$;
      create function create_distributed_table(t text, c text, colocate_with text default 'default') returns void
        language sql as $$ insert into called (kind, name, keys)
          values ('by ' || c || ' beside ' || colocate_with, t, early_keys()) $$`)
    await migrateOn(database.pool, { migrations: MIGRATIONS, program: '', spread: true })
    const { rows } = await database.pool.query<{ readonly kind: string; readonly name: string; readonly keys: number }>(
      'select kind, name, keys from called order by n',
    )
    expect(rows.slice(0, 2)).toEqual([
      { kind: 'reference', name: 'agency', keys: 0 },
      { kind: 'by agency_id beside default', name: 'annual_report', keys: 0 },
    ])
    expect(rows.filter(({ keys }) => keys > 0)).toEqual([])
    const kinds = new Set(rows.slice(2).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['by agency_id beside annual_report', 'reference'])
    await database.close()
  })
})

it('refuses a write before it begins when the disk is as good as full, and goes on reading', async () => {
  const path = fresh()
  await (await opened(path)).close()
  const runFolder = join(path, 'run')
  const options = { folder: join(path, 'database'), runFolder, limitMs: LIMIT_MS, report: () => undefined }
  const running = await run({ ...options, reserveBytes: Number.MAX_SAFE_INTEGER })
  if (!running.ok) throw new Error(running.error.code)
  const storage = storageOn(running.value, LIMIT_MS)
  const write = storage.write((store) => store.publicRevision.advance())
  await expect(write).rejects.toMatchObject({ failure: { code: 'disk-full' } })
  expect(await storage.read((store) => store.publicRevision.current())).toBe(0)
  await storage.close()
})

describe('after a panic of PostgreSQL', () => {
  it('nothing goes on from the broken state: the write fails, and the next one finds what was acknowledged', async () => {
    const path = fresh()
    const said: Bilingual[] = []
    const database = await opened(path, { report: (line) => said.push(line) })
    const storage = storageOn(database, LIMIT_MS)
    const [kept, lost] = [anAgency(), anAgency()]
    await storage.write((store) => store.agencies.add(kept))

    const log = join(path, 'database', 'pg_wal')
    renameSync(log, `${log}.away`)
    const switchLog = transactionsOn(database.pool, LIMIT_MS)('write', async (client) => {
      await client.query(
        `insert into agency (id, name, demonstration, short_name, kind, level, version)
         values ($1, $2, false, '', 'department', 'county', 1)`,
        [lost.id, lost.name],
      )
      await client.query('select pg_switch_wal()')
      await client.query('checkpoint')
    })
    await expect(switchLog).rejects.toBeInstanceOf(StorageFailure)
    await expect(storage.read((store) => store.agencies.all())).rejects.toMatchObject({
      failure: { code: 'database-unreachable' },
    })

    renameSync(`${log}.away`, log)
    expect(await storage.read((store) => store.agencies.all())).toEqual([kept])
    expect(said.some(({ en }) => en.includes('started again'))).toBe(true)
    await storage.close()
  })
})
