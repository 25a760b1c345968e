import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer } from '#adapters/sealing/sealer'
import { enterParty } from '#app/applications/enter-party'
import { NO_CONTACT } from '#core/application/index'
import { main } from '../../src/cli/main.ts'
import { granted } from '../support/cases.ts'
import { memoryIo } from '../support/memory-io.ts'
import { anAgency, ids } from './samples.ts'
import { freshDatabase, SERVER } from './server-support.ts'

/** `postgres.test.ts` says loudly when there is no server. */
describe.skipIf(SERVER === undefined)('gongkai keys rotate beside programs at work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('adds the key at first, and seals anew when it is run again', async () => {
    const { url, drop } = await freshDatabase(SERVER ?? '')
    const keys = { inline: null, file: join(folder, 'data/keys.json') }
    const before = granted(await openKeys(keys, { mayCreate: true, sealing: 'aes' })).current
    const site = granted(await openStorage({ databaseUrl: url, dataFolder: folder, report: () => undefined }))
    const agency = anAgency()
    const ports = {
      ids,
      sealer: makeSealer(granted(await openKeys(keys, { mayCreate: false, sealing: 'aes' })), 'aes'),
    }
    await site.write(async (store) => {
      await store.agencies.add(agency)
      await enterParty(ports, store, agency.id, { ...NO_CONTACT, name: '马小云' })
    })
    const run = async (word: string) => {
      const io = memoryIo({ cwd: folder, env: { DATABASE_URL: url } })
      return { code: await main(['keys', word], io), out: io.out(), err: io.err() }
    }

    const first = await run('rotate')
    const { current } = JSON.parse(readFileSync(keys.file, 'utf8'))
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(new RegExp(`^已加密钥 ${current}\n接下来：.*再运行一次 gongkai keys rotate`))
    expect((await run('list')).out).toMatch(new RegExp(`^${before}  旧 +1 件.*\n${current}  当前  0 件`))
    const second = await run('rotate')
    expect([second.code, second.out]).toEqual([0, expect.stringContaining(`已把 1 件换成密钥 ${current}\n`)])
    expect((await run('list')).out).toMatch(new RegExp(`^${before}  旧 +0 件.*\n${current}  当前  1 件`))
    await site.close()
    await drop()
  })
})
