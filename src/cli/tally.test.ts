import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { newKeyRing, writeKeyRing } from '#adapters/sealing/key-ring'
import { opened } from '../../test/database/embedded-support.ts'
import { anAgency } from '../../test/database/samples.ts'
import { memoryIo } from '../../test/support/memory-io.ts'
import { main } from './main.ts'

const BUREAU = '积石山县商务局'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-tally-'))
  const storage = await openStorage({ databaseUrl: null, dataFolder: join(folder, 'data'), report: () => undefined })
  if (!storage.ok) throw new Error(storage.error.code)
  await storage.value.write((store) => store.agencies.add(anAgency(BUREAU)))
  await storage.value.close()
  writeFileSync(join(folder, 'data/keys.json'), writeKeyRing(newKeyRing('sha256')), { mode: 0o600 })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]) {
  const io = memoryIo({ cwd: folder })
  return { code: await main(args, io), out: io.out(), err: io.err() }
}

describe('gongkai tally rebuild', { timeout: 120_000 }, () => {
  it('says of each agency that table 三 is as counted anew', async () => {
    expect(await run('tally', 'rebuild')).toEqual({ code: 0, err: '', out: `${BUREAU}：0 件申请，表三与重算相符\n` })
  })

  it('mends a cell that somebody changed, and ends with 1', async () => {
    const running = await opened(join(folder, 'data'))
    await running.pool.query(
      `insert into tally_cell (agency_id, year, tally_row, applicant_column, value)
       select id, 2021, 'r3', 'natural', 7 from agency where name = $1`,
      [BUREAU],
    )
    await running.close()
    const { code, out } = await run('tally', 'rebuild', '--agency', BUREAU)
    expect([code, out]).toEqual([1, expect.stringContaining('表三 2021 r3 natural')])
  })

  it('knows no agency that is not there', async () => {
    expect(await run('tally', 'rebuild', '--agency', '没有这个局')).toMatchObject({
      out: '',
      err: expect.stringContaining('没有这个局'),
    })
  })
})
