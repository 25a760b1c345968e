import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveText } from '#adapters/database/backup/archive-file'
import { backUp, checkArchive, withBackup } from '#adapters/database/backup/back-up'
import { backupText } from '#adapters/database/backup/backup-text'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { openStorage } from '#adapters/database/open'
import type { Place } from '#adapters/database/place'
import { openPlace, visitStorage } from '#adapters/database/place'
import { restoreInto } from '#adapters/database/restore/restore-into'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { verifyAudit } from '#app/audit/verify-audit'
import { type Storage, SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { opened } from './embedded-support.ts'
import { anAgency, aReading, aRecord, aSource, at, ids } from './samples.ts'
import { freshDatabase, SERVER } from './server-support.ts'

const WISH = { at: at('2026-11-24'), onHead: () => undefined, onRows: () => undefined }
const HEARD = { onRows: () => undefined }
const CLOCK = { now: () => at('2022-01-14'), today: () => day('2022-01-14') }

const folder = mkdtempSync(join(tmpdir(), 'gongkai-house-'))
const drops: (() => Promise<void>)[] = []
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const drop of drops) await drop()
})

let places = 0
const emptyFolder = async (): Promise<Place> => ({ databaseUrl: null, dataFolder: join(folder, `place-${places++}`) })
const emptyServer = async (): Promise<Place> => {
  const { url, drop } = await freshDatabase(SERVER ?? '')
  drops.push(drop)
  return { databaseUrl: url, dataFolder: join(folder, 'unused') }
}
const KINDS: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', emptyFolder],
  ...(SERVER === undefined ? [] : [['a server', emptyServer] as const]),
]

const newFile = (): string => join(folder, `backup-${places++}`)

/** An agency under another (which comes later), a report with its file in several pieces, events with sealed contents. */
async function live(storage: Storage): Promise<void> {
  const [above, below] = [anAgency('上级'), anAgency('下级')]
  const source = aSource(below.id, new Uint8Array(randomBytes(1_500_000)))
  const reading = aReading(source)
  await storage.write(async (store) => {
    await store.agencies.add(above)
    await store.agencies.add({ ...below, supervisorId: above.id })
    await store.agencies.makeHome(above.id)
    await store.reports.addSource(source)
    await store.reports.addReading(reading)
    await store.reports.add(aRecord(reading))
    await store.settings.put(below.id, 'name', { 深: ['"', '\\', '\n', '𠮷', null, 0.1] }, at('2022-01-14'))
    for (const { id } of [above, below])
      for (let n = 0; n < 30; n++)
        await recordAct({ ids, clock: CLOCK, digest: sha256 }, store, SYSTEM, {
          ...{ agencyId: id, action: 'report.kept', objectId: `o${n}`, detail: { n, name: '报告' } },
          after: randomBytes(200),
        })
  })
}

async function inhabited(place: Place): Promise<Place> {
  const storage = await openStorage({ ...place, report: () => undefined })
  if (!storage.ok) throw new Error(JSON.stringify(storage.error))
  await live(storage.value)
  await storage.value.close()
  return place
}

interface Seen {
  /** Every row of every table, as the database writes it. */
  readonly content: readonly string[]
  /** What the catalogue says of columns, constraints and indexes. */
  readonly form: readonly unknown[]
  /** Of each agency: how many events, how many faults. */
  readonly trails: readonly (readonly [number, number])[]
}

const FORM = `
  select conrelid::regclass::text as "table", conname::text as name, pg_get_constraintdef(oid) as form
    from pg_constraint where connamespace = current_schema()::regnamespace and contype <> 'n'
  union all select tablename::text, indexname::text, indexdef from pg_indexes where schemaname = current_schema()
  union all select table_name::text, column_name::text, data_type::text from information_schema.columns
    where table_schema = current_schema() order by 1, 2, 3`

async function look(place: Place): Promise<Seen> {
  const database = await openPlace(place, 'visit')
  if (!database.ok) throw new Error(JSON.stringify(database.error))
  const { pool } = database.value
  const client = await pool.connect()
  const pieces: string[] = []
  for await (const piece of backupText(client, WISH)) pieces.push(piece)
  client.release()
  const { rows } = await pool.query<object>(FORM)
  const storage = storageOn(database.value, 30_000)
  const trails = await verifyAudit({ storage, digest: sha256 }, SYSTEM, { agencyName: null, paper: null })
  await storage.close()
  if (!trails.ok) throw new Error(trails.error.code)
  return {
    content: pieces.join('').split('\n'),
    form: rows,
    trails: trails.value.map(({ events, faults }) => [events, faults.length]),
  }
}

describe.each(KINDS)('a backup of %s', (_from, placeOf) => {
  let source: Place
  let file: string
  let seen: Seen
  beforeAll(async () => {
    source = await inhabited(await placeOf())
    seen = await look(source)
    expect(seen.trails).toEqual([
      [30, 0],
      [30, 0],
    ])
    file = newFile()
    expect(await backUp(source, file, WISH)).toEqual({ ok: true, value: undefined })
  })

  it('carries every table that the database has, with every row', async () => {
    const head = await checkArchive(file, file)
    const database = await openPlace(source, 'visit')
    if (!head.ok || !database.ok) throw new Error('not opened')
    const { rows } = await database.value.pool.query<{ readonly name: string }>(
      `select table_name::text as name from information_schema.tables where table_schema = 'public' order by 1`,
    )
    const counted = new Map<string, number>()
    for (const { name } of rows) {
      const { rowCount } = await database.value.pool.query(`select 1 from ${name}`)
      counted.set(name, rowCount ?? 0)
    }
    await database.value.close()
    expect(new Map(head.value.tables.map(({ name, rows }) => [name, rows]))).toEqual(counted)
    expect(counted.get('source_part')).toBeGreaterThan(1)
  })

  it('is for its owner alone, and holds nothing but text and its digest', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
    const digest = createHash('sha256')
      .update(`${lines.slice(0, -1).join('\n')}\n`)
      .digest('hex')
    expect(lines.at(-1)).toBe(JSON.stringify({ sha256: digest }))
  })

  it('never takes the place of an older file', async () => {
    const before = readFileSync(file)
    await expect(backUp(source, file, WISH)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it.each(KINDS)(
    'restored into %s gives the same rows, the same tables and a trail that holds',
    async (_to, emptyOf) => {
      const target = await emptyOf()
      const restored = await restoreInto(target, { name: file, text: archiveText(file, file) }, HEARD)
      expect(restored).toMatchObject({ ok: true, value: { gongkai: 'backup' } })
      expect(await look(target)).toEqual(seen)
      expect(await restoreInto(target, { name: file, text: archiveText(file, file) }, HEARD)).toMatchObject({
        error: { code: 'place-not-empty' },
      })
    },
  )

  it.each(KINDS)('moves to %s without a file between', async (_to, emptyOf) => {
    const target = await emptyOf()
    const moved = await withBackup(source, WISH, (text) => restoreInto(target, { name: '', text }, HEARD))
    expect(moved).toMatchObject({ ok: true, value: { ok: true } })
    expect(await look(target)).toEqual(seen)
  })
})

describe('a backup that is no good', () => {
  let text: string
  let good: string
  beforeAll(async () => {
    good = newFile()
    await backUp(await inhabited(await emptyFolder()), good, WISH)
    text = gunzipSync(readFileSync(good)).toString('utf8')
  })

  const fileOf = (bytes: Uint8Array): string => {
    const file = newFile()
    writeFileSync(file, bytes)
    return file
  }
  const packed = (change: (text: string) => string): string => fileOf(gzipSync(change(text)))

  it.each([
    ['is no gzip', () => fileOf(Buffer.from('PK…')), 'backup-foreign'],
    ['is another text', () => packed(() => 'hello\n'), 'backup-foreign'],
    ['is empty', () => fileOf(new Uint8Array()), 'backup-damaged'],
    ['is cut off', () => fileOf(readFileSync(good).subarray(0, 40_000)), 'backup-damaged'],
    ['has a byte changed', () => fileOf(changedByte(readFileSync(good))), 'backup-damaged'],
    ['lost its last line', () => packed((t) => t.slice(0, t.lastIndexOf('{"sha256"'))), 'backup-damaged'],
    ['lost half a line', () => packed((t) => t.slice(0, -20)), 'backup-damaged'],
    ['goes on behind its end', () => packed((t) => `${t}[]\n`), 'backup-damaged'],
    ['has a name changed', () => packed((t) => t.replace('下级', '上上')), 'backup-damaged'],
    ['has a row too few', () => packed((t) => t.replace(/\n\["[^\n]+(?=\n)/, '')), 'backup-damaged'],
    ['has a row of numbers', () => packed((t) => t.replace(/\n\["[^\n]+(?=\n)/, '\n[1,2]')), 'backup-damaged'],
    ['has a head without tables', () => packed((t) => t.replace('"tables"', '"tabels"')), 'backup-damaged'],
    ['is of a newer format', () => packed((t) => t.replace('"format":1', '"format":2')), 'backup-newer'],
    ['is not there', () => newFile(), 'file-missing'],
    ['is a folder', () => folder, 'file-is-folder'],
  ])('is refused before anything is touched: it %s', async (_, make, code) => {
    const file = make()
    expect(await checkArchive(file, file)).toMatchObject({ ok: false, error: { code } })
  })

  it.each([
    [
      'with a table that its schema does not have',
      (t: string) => t.replaceAll('"upload"', '"pg_authid"'),
      'backup-damaged',
    ],
    [
      'with a column of another type',
      (t: string) => t.replace('["login","text"]', '["login","bytea"]'),
      'backup-damaged',
    ],
  ])('%s leaves a place that is told as unfinished, not one that opens', async (_, change, code) => {
    const target = await emptyFolder()
    const file = packed((t) => withNewDigest(change(t)))
    expect((await checkArchive(file, file)).ok).toBe(true)
    expect(await restoreInto(target, { name: file, text: archiveText(file, file) }, HEARD)).toMatchObject({
      error: { code },
    })
    expect(await openStorage({ ...target, report: () => undefined })).toMatchObject({
      error: { code: 'restore-unfinished' },
    })
    expect((await restoreInto(target, { name: good, text: archiveText(good, good) }, HEARD)).ok).toBe(true)
  })

  it('of a newer schema leaves the place empty', async () => {
    const target = await emptyFolder()
    const file = packed((t) => withNewDigest(t.replace(/"schema":\d+/, '"schema":9999')))
    const restored = await restoreInto(target, { name: file, text: archiveText(file, file) }, HEARD)
    expect(restored).toMatchObject({ error: { code: 'backup-newer' } })
    expect(await visitStorage(target)).toMatchObject({ error: { code: 'place-empty' } })
  })
})

const changedByte = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes)
  const middle = changed.length >> 1
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

function withNewDigest(text: string): string {
  const body = text.slice(0, text.lastIndexOf('{"sha256"'))
  return `${body}${JSON.stringify({ sha256: sha256(body) })}\n`
}

describe('a place', () => {
  it('without data is told as empty, and is not made by looking', async () => {
    const place = await emptyFolder()
    expect(await backUp(place, newFile(), WISH)).toMatchObject({ error: { code: 'place-empty' } })
    expect(await visitStorage(place)).toMatchObject({ error: { code: 'place-empty' } })
    expect(existsSync(place.dataFolder)).toBe(false)
  })

  it('that is in use is not backed up', async () => {
    const place = await inhabited(await emptyFolder())
    const running = await opened(place.dataFolder)
    expect(await backUp(place, newFile(), WISH)).toMatchObject({ error: { code: 'data-folder-locked' } })
    await running.close()
  })

  it.each(KINDS)(
    'of an older version on %s is backed up as it is, and upgraded where it is restored',
    async (_, emptyOf) => {
      const dataFolder = join(folder, `old-${places++}`)
      const old = await opened(dataFolder, { plan: { migrations: MIGRATIONS.slice(0, 1), program: '0.1.0-test' } })
      const agency = anAgency()
      await old.pool.query('insert into agency (id, name, demonstration) values ($1, $2, false)', [
        agency.id,
        agency.name,
      ])
      await old.pool.query(
        `insert into audit_log (agency_id, id, at, actor, action, object_id, detail)
       values ($1, $2, '2022-01-03', 'desk', 'agency.added', 'x', '{}')`,
        [agency.id, ids.next()],
      )
      await old.close()
      const place = { databaseUrl: null, dataFolder }
      expect(await visitStorage(place)).toMatchObject({ error: { code: 'place-older' } })
      const file = newFile()
      expect((await backUp(place, file, WISH)).ok).toBe(true)
      const target = await emptyOf()
      const restored = await restoreInto(target, { name: file, text: archiveText(file, file) }, HEARD)
      expect(restored).toMatchObject({ value: { schema: 1, program: '0.1.0-test' } })
      expect((await look(target)).trails).toEqual([[1, 0]])
    },
  )
})
