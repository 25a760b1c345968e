import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openServer } from '#adapters/database/postgres'
import { transactionsOn } from '#adapters/database/transaction'
import { COMMON, inDatabase, onServer, openFresh, SERVER } from './server-support.ts'
import { describeStorage } from './suite.ts'

if (SERVER === undefined) {
  const message =
    'PostgreSQL is not tested: no GONGKAI_TEST_DATABASE_URL. node scripts/with-postgres.mjs npx vitest run test/database'
  process.stderr.write(`${message}\n`)
}

describe.skipIf(SERVER === undefined)('on a server', () => {
  const server = SERVER ?? ''

  describeStorage('PostgreSQL', () => openFresh(server))

  it('lets two programs make the tables at the same time', async () => {
    const name = `gongkai_${randomBytes(4).toString('hex')}`
    await onServer(server, `create database ${name}`)
    const url = inDatabase(server, name)
    const opened = await Promise.all([1, 2, 3].map(() => openServer({ ...COMMON, url })))
    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true])
    for (const one of opened) if (one.ok) await one.value.close()
    await onServer(server, `drop database ${name}`)
  })

  it('tells of a connection that broke in the midst of a write, and goes on with a new one', async () => {
    const database = await openFresh(server)
    const write = transactionsOn(database.pool, 30_000)('write', async (client) => {
      const { rows } = await client.query<{ readonly pid: number }>('select pg_backend_pid() as pid')
      await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await sleep(200)
      await client.query('select 1')
    })
    await expect(write).rejects.toMatchObject({ failure: { code: 'database-unreachable' } })
    await expect(database.pool.query('select 1')).resolves.toBeDefined()
    await database.close()
  })

  it('refuses a database that a newer program wrote, one without UTF-8 and one that must be spread and cannot', async () => {
    const database = await openFresh(server)
    const { rows } = await database.pool.query<{ readonly name: string }>('select current_database() as name')
    const url = inDatabase(server, rows[0]?.name ?? '')
    await database.pool.query(`update installation set schema_version = 99, program_version = '9.0.0'`)
    expect(await openServer({ ...COMMON, url })).toMatchObject({
      error: { code: 'database-newer', params: { found: '9.0.0', known: '0.0.0-test' } },
    })
    expect(await openServer({ ...COMMON, url, mustSpread: true })).toMatchObject({ ok: false })
    await database.close()

    const latin = `gongkai_${randomBytes(4).toString('hex')}`
    await onServer(server, `create database ${latin} encoding 'LATIN1' locale 'C' template template0`)
    expect(await openServer({ ...COMMON, url: inDatabase(server, latin) })).toMatchObject({
      error: { code: 'database-unreachable', params: { detail: 'encoding LATIN1, UTF8' } },
    })
    await onServer(server, `drop database ${latin}`)
    expect(await openServer({ ...COMMON, url: server, mustSpread: true })).toMatchObject({
      error: { code: 'config-invalid', params: { name: 'GONGKAI_DISTRIBUTED' } },
    })
  })
})

describe('a server that is not there', () => {
  it('is told as unreachable, without the password', async () => {
    const opened = await openServer({ ...COMMON, url: 'postgres://someone:secret@127.0.0.1:1/gongkai' })
    expect(opened).toMatchObject({ ok: false, error: { code: 'database-unreachable' } })
    expect(JSON.stringify(opened)).not.toContain('secret')
  })
})
