import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { sha256 } from '#adapters/digest'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../support/memory-io.ts'
import { anAgency, at, ids } from './samples.ts'
import { freshDatabase, SERVER } from './server-support.ts'

const CLOCK = { now: () => at('2022-01-14'), today: () => day('2022-01-14') }

/** `postgres.test.ts` says loudly when there is no server. */
describe.skipIf(SERVER === undefined)('gongkai move', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-move-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function run(url: string, ...args: readonly string[]) {
    const io = memoryIo({ cwd: folder, env: { DATABASE_URL: url } })
    return { code: await main(args, io), out: io.out(), err: io.err() }
  }

  async function inhabit(): Promise<void> {
    const storage = await openStorage({ databaseUrl: null, dataFolder: join(folder, 'data'), report: () => undefined })
    if (!storage.ok) throw new Error(storage.error.code)
    const agency = anAgency()
    await storage.value.write(async (store) => {
      await store.agencies.add(agency)
      await store.agencies.makeHome(agency.id)
      await recordAct({ ids, clock: CLOCK, digest: sha256 }, store, SYSTEM, {
        ...{ agencyId: agency.id, action: 'agency.added', objectId: agency.id, detail: {} },
      })
    })
    await storage.value.close()
  }

  it('carries the folder to the server and the server to another folder, and tells of both in the trail', async () => {
    await inhabit()
    const { url, drop } = await freshDatabase(SERVER ?? '')
    const there = await run(url, 'move', '--to', 'server')
    expect([there.code, there.err]).toEqual([0, ''])
    expect(there.out).toMatch(/^已把 \d+ 行从“.*data”搬到“.*”\n操作记录核对相符\n“.*data”里的数据没有动/)
    const again = await run(url, 'move', '--to', 'server')
    expect([again.code, again.err]).toEqual([73, expect.stringContaining('(place-not-empty)')])
    const back = await run(url, 'move', '--to', 'folder', '--data', 'back')
    expect([back.code, back.err]).toEqual([0, ''])
    const { out } = await run('', 'audit', 'verify', '--data', 'back')
    expect(out).toContain('3 条记录，0 个存证  全部相符')
    await drop()
  })

  it('says neither the password nor the user of the server', async () => {
    const { code, out, err } = await run(
      'postgres://someone:secret@127.0.0.1:1/none',
      'move',
      '--to',
      'folder',
      '--data',
      'x',
    )
    expect(code).toBe(69)
    expect(out + err).not.toMatch(/secret|someone/)
  })
})
