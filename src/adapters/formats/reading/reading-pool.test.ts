import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { seedFile } from '../../../../test/support/seed.ts'
import { readingPool } from './reading-pool.ts'

const pool = readingPool({ most: 2 })
afterAll(() => pool.close())

const SEED = seedFile()
const zip = (files: Record<string, Uint8Array>) => ({ name: '各局年报.zip', bytes: zipSync(files) })

describe('the reading pool', () => {
  it('reads and checks a file in a process of its own', async () => {
    const [read] = await pool.read(SEED)
    expect(read?.entry).toBeNull()
    expect(read?.result).toMatchObject({ ok: true, value: { report: { year: { value: 2021 } } } })
  })

  it('reads each file of an archive by itself, in its order, and counts them', async () => {
    const heard: number[] = []
    const entries = await pool.read(
      zip({ '甲/年报.txt': SEED.bytes, '乙.docx': strToU8('PK\u0003\u0004 broken'), '丙.txt': SEED.bytes }),
      { onArchive: (files) => heard.push(files), onPart: () => heard.push(1) },
    )
    expect(entries.map(({ entry, result }) => [entry, result.ok])).toEqual([
      ['甲/年报.txt', true],
      ['乙.docx', false],
      ['丙.txt', true],
    ])
    expect(heard).toEqual([3, 1, 1, 1])
  })

  it.each([
    [
      'an archive in an archive is not opened',
      zip({ 'in.zip': zipSync({ 'a.txt': SEED.bytes }) }),
      'archive-without-reports',
    ],
    [
      'a zip that is named as Word is told so',
      { ...zip({ 'a.txt': SEED.bytes }), name: '年报.docx' },
      'format-mismatch',
    ],
    ['an archive with nothing in it says so', zip({ '__MACOSX/x': SEED.bytes }), 'archive-without-reports'],
  ])('%s', async (_told, file, code) => {
    expect(await pool.read(file)).toMatchObject([{ result: { ok: false, error: { code } } }])
  })

  it('gives up a file that takes too long, and reads the next one', async () => {
    const hasty = readingPool({ most: 1, longestMs: 1 })
    expect(await hasty.read(SEED)).toMatchObject([{ result: { error: { code: 'reading-timed-out' } } }])
    hasty.close()
  })

  it('gives up a file that takes too much memory', async () => {
    const narrow = readingPool({ most: 1, memoryMb: 12 })
    expect(await narrow.read(SEED)).toMatchObject([{ result: { error: { code: 'reading-out-of-memory' } } }])
    narrow.close()
  })
})
