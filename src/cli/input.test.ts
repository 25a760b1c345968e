import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryIo } from '../../test/support/memory-io.ts'
import { readBounded, readInput } from './input.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-input-'))
  writeFileSync(join(folder, '报告.txt'), '总体情况')
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), 50 * 1024 * 1024 + 1)
  mkdirSync(join(folder, 'inner'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (argument: string, stdin = new Uint8Array()) => readInput(memoryIo({ cwd: folder, stdin }), argument)

describe('an input', () => {
  it('is read by its path and known by its name', async () => {
    expect(await read(join(folder, '报告.txt'))).toEqual({
      ok: true,
      value: { name: '报告.txt', bytes: new Uint8Array(Buffer.from('总体情况')) },
    })
    expect(await read('报告.txt')).toMatchObject({ ok: true })
  })

  it('comes from standard input for -', async () => {
    expect(await read('-', Buffer.from('一'))).toEqual({ ok: true, value: { name: '-', bytes: Buffer.from('一') } })
  })

  it.each([
    ['absent.txt', 'file-missing'],
    ['报告.txt/part', 'file-missing'],
    ['x'.repeat(400), 'file-missing'],
    ['a\0b', 'file-missing'],
    ['inner', 'file-is-folder'],
    ['large', 'file-too-large'],
  ])('%j is refused as %s', async (argument, code) => {
    expect(await read(argument)).toMatchObject({ ok: false, error: { code } })
  })

  it('over the limit on standard input is refused', async () => {
    expect(await read('-', new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({ error: { code: 'file-too-large' } })
  })

  it('without an end is read no further than the limit', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given++
        yield new Uint8Array(10)
      }
    }
    expect((await readBounded(endless(), 95)).byteLength).toBe(100)
    expect(given).toBe(10)
  })
})
