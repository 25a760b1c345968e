import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer } from '#adapters/sealing/sealer'
import { enterParty } from '#app/applications/enter-party'
import { NO_CONTACT } from '#core/application/index'
import { opened } from '../../test/database/embedded-support.ts'
import { anAgency, ids } from '../../test/database/samples.ts'
import { granted } from '../../test/support/cases.ts'
import { memoryIo } from '../../test/support/memory-io.ts'
import { main } from './main.ts'

const PARTIES = 230
const AGENCY = anAgency('积石山县商务局')

let folder: string
let first: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
  const keys = { inline: null, file: join(folder, 'data/keys.json') }
  const storage = granted(
    await openStorage({ databaseUrl: null, dataFolder: join(folder, 'data'), report: () => undefined }),
  )
  const ring = granted(await openKeys(keys, { mayCreate: true, sealing: 'aes' }))
  first = ring.current
  const sealer = makeSealer(ring, 'aes')
  await storage.write(async (store) => {
    await store.agencies.add(AGENCY)
    await store.agencies.makeHome(AGENCY.id)
    for (let i = 0; i < PARTIES; i++)
      await enterParty({ ids, sealer }, store, AGENCY.id, { ...NO_CONTACT, name: `马小云${i}` })
  })
  await storage.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(
  args: readonly string[],
  { env = {}, columns }: { readonly env?: object; readonly columns?: number } = {},
) {
  const io = memoryIo({ cwd: folder, env: { ...env }, ...(columns !== undefined && { columns }) })
  return { code: await main(args, io), out: io.out(), err: io.err() }
}

const current = (): string => JSON.parse(readFileSync(join(folder, 'data/keys.json'), 'utf8')).current

describe('gongkai keys', () => {
  it('lists each key with what it has sealed', async () => {
    expect(await run(['keys', 'list'])).toEqual({ code: 0, err: '', out: `${first}  当前  230 件  操作记录 0 件\n` })
  })

  it('rotates: adds one, seals everything anew, says to keep the file apart, and tells it in the trail', async () => {
    const { code, out, err } = await run(['keys', 'rotate'])
    const second = current()
    expect(second).not.toBe(first)
    expect([code, out]).toEqual([0, `已加密钥 ${second}\n已把 230 件换成密钥 ${second}\n`])
    expect(err).toContain(`请把${join(folder, 'data/keys.json')}另存一份`)
    const listed = await run(['keys', 'list', '--lang', 'en'])
    expect(listed.out).toBe(
      `${first}  old      0 texts    0 in the audit trail\n${second}  current  230 texts  0 in the audit trail\n`,
    )
    const database = await opened(join(folder, 'data'))
    const { rows } = await database.pool.query('select action, detail from audit_log order by seq')
    await database.close()
    expect(rows).toEqual([
      { action: 'keys.added', detail: { key: second } },
      { action: 'keys.resealed', detail: { key: second, texts: 230 } },
    ])
    expect((await run(['audit', 'verify'])).code).toBe(0)
  })

  it('rotates to the algorithms of the setting without another key, and shows how far it is on a terminal', async () => {
    const second = current()
    const { code, out, err } = await run(['keys', 'rotate'], { env: { GONGKAI_SEALING: 'sm' }, columns: 80 })
    expect([code, current()]).toEqual([0, second])
    expect(out).toContain(`已把 230 件换成密钥 ${second}\n`)
    expect(err).toMatch(/230\/230 {2}party/)
  })

  it('tells of what is left with 1, and where it stands', async () => {
    const database = await opened(join(folder, 'data'))
    const damage = 'update party set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)'
    const { rows } = await database.pool.query(
      `${damage} where id = (select min(id::text)::uuid from party) returning id`,
    )
    await database.close()
    const { code, out, err } = await run(['keys', 'rotate', '--lang', 'en'])
    expect([code, out]).toEqual([1, expect.stringContaining(`Sealed 229 texts anew with the key ${current()}`)])
    expect(err).toContain(
      `1 texts do not open and stay as they are:\n  party.sealed  ${AGENCY.id}/${rows[0]?.id}  sealed-damaged\n`,
    )
  })

  it.each([
    ['without a word', ['keys'], 64, 'usage'],
    ['of another word', ['keys', 'forget'], 64, 'usage'],
    ['an empty place', ['keys', 'rotate', '--data', 'nothing'], 2, 'place-empty'],
  ])('refuses %s', async (_, args, code, error) => {
    const refused = await run(args)
    expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(`(${error})`)])
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  it('refuses keys that are not there, and those that come from the environment when a new one is wanted', async () => {
    const missing = await run(['keys', 'list'], { env: { GONGKAI_KEY_FILE: join(folder, 'none.json') } })
    expect([missing.code, missing.err]).toEqual([69, expect.stringContaining('(keys-missing)')])
    const inline = readFileSync(join(folder, 'data/keys.json'), 'utf8')
    const outside = await run(['keys', 'rotate'], { env: { GONGKAI_KEYS: inline } })
    expect([outside.code, outside.err]).toEqual([64, expect.stringContaining('(keys-set-outside)')])
  })

  it('leaves a folder in use alone', async () => {
    const database = await opened(join(folder, 'data'))
    const before = current()
    const refused = await run(['keys', 'rotate'])
    await database.close()
    expect([refused.code, refused.err, current()]).toEqual([
      69,
      expect.stringContaining('(data-folder-locked)'),
      before,
    ])
  })
})
