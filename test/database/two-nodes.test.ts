import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../support/program.ts'
import { SEED_AGENCY, seedFile } from '../support/seed.ts'
import { type Served, serve } from '../support/served.ts'
import { AND_PUBLISH } from '../support/site.ts'
import { ADMINISTRATOR, readable } from '../support/visitor.ts'

const SERVER = process.env.GONGKAI_TEST_DATABASE_URL ?? ''

/** A node looks at most this late at what another one published. */
const RECHECK_MS = 1000

describe.skipIf(SERVER === '')('two programs on one PostgreSQL database', () => {
  const name = `gongkai_${randomBytes(4).toString('hex')}`
  const url = new URL(SERVER || 'postgres://none')
  let nodes: readonly Served[] = []
  let administrator: string | null = null

  beforeAll(async () => {
    buildProgram()
    const client = new Client(SERVER)
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    url.pathname = `/${name}`
    const env = { DATABASE_URL: url.href }
    nodes = [await serve([], env), await serve([], env)]
  })
  afterAll(() => Promise.all(nodes.map((node) => node.stop())))

  const [one, two] = [() => nodes[0] as Served, () => nodes[1] as Served]

  it('set up no demonstration in a database that they were given', async () => {
    const home = await one().visitor().get('/')
    expect([home.status, readable(home.text).includes('演示数据')]).toEqual([200, false])
  })

  it('show what the other published within a second or so, though they keep their pages', async () => {
    const reader = two().visitor()
    expect((await reader.get('/reports/2021')).status).toBe(404)
    const before = (await reader.get('/reports')).headers.get('etag')

    const staff = one().visitor()
    expect(one().firstAdministratorUrl).not.toBe(two().firstAdministratorUrl)
    await staff.becomeAdministrator(two().firstAdministratorUrl.replace(two().origin, one().origin))
    administrator = staff.cookie
    const upload = await staff.upload(seedFile())
    await staff.follow(upload)
    const fields = { agency: SEED_AGENCY, year: '2021', ...AND_PUBLISH }
    expect((await staff.post(`${upload.headers.get('location')}/keep`, fields)).status).toBe(303)

    expect((await one().visitor().get('/reports/2021')).status).toBe(200)
    await new Promise((done) => setTimeout(done, RECHECK_MS + 100))
    expect((await reader.get('/reports/2021')).status).toBe(200)
    expect((await reader.get('/reports')).headers.get('etag')).not.toBe(before)
  })

  it('know who signed in at the other', async () => {
    expect((await two().visitor(administrator).get('/desk')).status).toBe(200)
  })

  it('log to standard output in JSON lines, without names and passwords', async () => {
    const { code, out } = await one().stop()
    expect(code).toBe(0)
    expect(out).toMatch(/^\{"level":"info".*"path":"\/first-administrator"/m)
    for (const secret of [ADMINISTRATOR.login, ADMINISTRATOR.password]) expect(out).not.toContain(secret)
  })
})
