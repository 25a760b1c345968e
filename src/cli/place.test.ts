import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { sha256 } from '#adapters/digest'
import { newKeyRing, writeKeyRing } from '#adapters/sealing/key-ring'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { auditOutput } from '#contract/index'
import { day } from '#core/shared/index'
import { opened } from '../../test/database/embedded-support.ts'
import { anAgency, at, ids } from '../../test/database/samples.ts'
import { memoryIo } from '../../test/support/memory-io.ts'
import { main } from './main.ts'

const BUREAU = '积石山县商务局'
const OFFICE = '积石山县人民政府办公室'
const CLOCK = { now: () => at('2022-01-14'), today: () => day('2022-01-14') }

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-place-'))
  const storage = await openStorage({ databaseUrl: null, dataFolder: join(folder, 'data'), report: () => undefined })
  if (!storage.ok) throw new Error(storage.error.code)
  await storage.value.write(async (store) => {
    for (const agency of [anAgency(BUREAU), anAgency(OFFICE)]) {
      await store.agencies.add(agency)
      await store.agencies.makeHome(agency.id)
      for (let i = 0; i < 3; i++)
        await recordAct({ ids, clock: CLOCK, digest: sha256 }, store, SYSTEM, {
          ...{ agencyId: agency.id, action: 'settings.changed', objectId: agency.id, detail: {} },
        })
    }
  })
  await storage.value.close()
  writeFileSync(join(folder, 'data/keys.json'), writeKeyRing(newKeyRing('sha256')), { mode: 0o600 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]) {
  const io = memoryIo({ cwd: folder })
  return { code: await main(args, io), out: io.out(), err: io.err() }
}

describe('gongkai audit', () => {
  it('says of each agency that its trail is sound', async () => {
    expect(await run('audit', 'verify')).toEqual({
      code: 0,
      err: '',
      out: [
        `✓ ${BUREAU}：3 条记录，0 个存证  全部相符`,
        `✓ ${OFFICE}：3 条记录，0 个存证  全部相符`,
        '',
        '2 个机关的操作记录全部相符',
        '',
      ].join('\n'),
    })
  })

  it('prints an anchor for paper, whose own command finds the same', async () => {
    const { code, out } = await run('audit', 'anchor', '--agency', BUREAU)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^积石山县商务局\n操作记录存证 {2}\d+年\d+月\d+日\n\n截至第 3 条，校验值\n( {2}([0-9a-f]{4} ?){8}\n){2}\n/,
    )
    const [, against = ''] = /--against (\S+)$/m.exec(out) ?? []
    expect(await run('audit', 'verify', '--agency', BUREAU, '--against', against)).toMatchObject({ code: 0 })
    const inGroups = against.toUpperCase().replaceAll(/[0-9A-F]{4}/g, '$& ')
    expect(await run('audit', 'verify', '--agency', BUREAU, '--against', inGroups)).toMatchObject({ code: 0 })
    const wrong = await run('audit', 'verify', '--agency', BUREAU, '--against', `3:${'0'.repeat(64)}`)
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('纸面存证（第 3 条）不符')])
  })

  it('says where a trail was changed, to people and to programs, and ends with 1', async () => {
    const running = await opened(join(folder, 'data'))
    const change = (objectId: string) =>
      running.pool.query(
        'update audit_log set object_id = $1 where seq = 2 and agency_id = (select id from agency where name = $2)',
        [objectId, BUREAU],
      )
    const { rows } = await running.pool.query('select id from agency where name = $1', [BUREAU])
    await change('forged')
    await running.close()
    const text = await run('audit', 'verify')
    expect([text.code, text.out]).toEqual([
      1,
      expect.stringMatching(/✗ 积石山县商务局.*\n {4}第 2 条被改动\n(.*\n)*2 个机关，1 个/),
    ])
    const english = await run('audit', 'verify', '--lang', 'en', '--agency', BUREAU)
    expect(english.out).toContain('    changed: no. 2\n')
    const json = await run('audit', 'verify', '--format', 'json')
    const data = auditOutput.parse(JSON.parse(json.out))
    expect(data.sound).toBe(false)
    expect(data.trails.map(({ agency, faults }) => [agency, faults])).toContainEqual([
      BUREAU,
      [{ kind: 'changed', from: 2, to: 2, day: null }],
    ])
    const again = await opened(join(folder, 'data'))
    await again.pool.query('update audit_log set object_id = $1 where object_id = $2', [rows[0]?.id, 'forged'])
    await again.close()
    expect(await run('audit', 'verify')).toMatchObject({ code: 0 })
  })

  it.each([
    ['an agency that is not there', ['--agency', '别的局'], 2, 'agency-unknown'],
    ['a folder without data', ['--data', 'nothing'], 2, 'place-empty'],
  ])('refuses %s', async (_, args, code, error) => {
    const refused = await run('audit', 'verify', ...args)
    expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(`(${error})`)])
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  it('refuses a folder that is in use', async () => {
    const running = await opened(join(folder, 'data'))
    const refused = await run('audit', 'verify')
    await running.close()
    expect([refused.code, refused.err]).toEqual([69, expect.stringContaining('(data-folder-locked)')])
  })
})

describe('gongkai backup and restore', () => {
  it('carry a place into an empty folder, its keys apart', async () => {
    const saved = await run('backup', 'b.gongkai', '--keys', 'apart.json')
    expect([saved.code, saved.err]).toEqual([0, ''])
    expect(saved.out).toMatch(/^已备份 \d+ 个表、\d+ 行到“b.gongkai”\n密钥已复制到“apart.json”\n$/)
    const restored = await run('restore', 'b.gongkai', '--data', 'new', '--keys', 'apart.json')
    expect([restored.code, restored.err]).toEqual([0, ''])
    expect(restored.out).toMatch(
      /^已恢复 \d+ 行，备份做成于 [\d-]+ [\d:]+\n操作记录核对相符\n密钥已复制到“.*keys.json”\n$/,
    )
    expect(readFileSync(join(folder, 'new/keys.json'))).toEqual(readFileSync(join(folder, 'data/keys.json')))
    const verified = await run('audit', 'verify', '--data', 'new', '--format', 'json')
    const { trails } = auditOutput.parse(JSON.parse(verified.out))
    // The home agency's trail says one thing more: that it was restored.
    expect(trails.map(({ agency, events, faults }) => [agency, events, faults.length])).toEqual(
      expect.arrayContaining([
        [OFFICE, expect.any(Number), 0],
        [BUREAU, expect.any(Number), 0],
      ]),
    )
    const twice = await run('restore', 'b.gongkai', '--data', 'new')
    expect([twice.code, twice.err]).toEqual([73, expect.stringContaining('(place-not-empty)')])
  })

  it('say loudly that the keys are not in the backup, and where they are', async () => {
    const { code, err } = await run('backup', 'loud.gongkai')
    expect([code, err]).toEqual([0, expect.stringContaining(`密钥在${join(folder, 'data/keys.json')}`)])
    const text = readFileSync(join(folder, 'loud.gongkai')).toString('latin1')
    expect(text).not.toContain('keys.json')
  })

  it.each([
    ['a file that is there already', ['backup', 'data/keys.json'], 73, 'output-not-writable'],
    ['a folder that is not there', ['backup', 'none/b.gongkai'], 73, 'output-not-writable'],
    ['an empty place', ['backup', 'c.gongkai', '--data', 'nothing'], 2, 'place-empty'],
    ['a file that is no backup', ['restore', 'data/keys.json', '--data', 'other'], 2, 'backup-foreign'],
    ['a file that is missing', ['restore', 'none', '--data', 'other'], 2, 'file-missing'],
  ])('refuse %s and leave nothing behind', async (_, args, code, error) => {
    const before = readdirSync(folder)
    const refused = await run(...args)
    expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(`(${error})`)])
    expect(readdirSync(folder)).toEqual(before)
  })
})
