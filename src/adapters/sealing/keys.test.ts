import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Failure, Result } from '#core/shared/index'
import { newKeyRing, writeKeyRing } from './key-ring.ts'
import { openKeys, rotateKeys } from './keys.ts'
import { makeSealer } from './sealer.ts'

const FIRST_START = { mayCreate: true, sealing: 'aes' } as const
const SCOPE = { agencyId: 'a', purpose: 'p' }

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-keys-'))
  file = join(folder, 'data', 'keys.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const source = () => ({ inline: null, file })
const faultOf = (result: Result<unknown, Failure>): Failure | null => (result.ok ? null : result.error)
const must = <T>(result: Result<T, Failure>): T => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('the keys', () => {
  it('are made on the first start and stay the same', async () => {
    const made = must(await openKeys(source(), FIRST_START))
    const read = must(await openKeys(source(), { mayCreate: false, sealing: 'sm' }))
    expect(read).toEqual(made)
    const sealed = makeSealer(made, 'aes').seal(SCOPE, '甲')
    expect(makeSealer(read, 'sm').open(SCOPE, sealed)).toEqual({ ok: true, value: '甲' })
  })

  it.skipIf(process.platform === 'win32')('stand in a file for its owner only', async () => {
    must(await openKeys(source(), FIRST_START))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    must(await rotateKeys(source()))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('are the same for eight programs that start at once', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeys(source(), FIRST_START)))
    expect(new Set(rings.map((ring) => must(ring).current)).size).toBe(1)
    expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
  })

  it('are not made anew over data that were sealed', async () => {
    const fault = faultOf(await openKeys(source(), { mayCreate: false, sealing: 'aes' }))
    expect(fault).toEqual({ code: 'keys-missing', params: { file } })
    expect(faultOf(await rotateKeys(source()))?.code).toBe('keys-missing')
    await mkdir(join(folder, 'data'))
    expect(faultOf(await rotateKeys(source()))?.code).toBe('keys-missing')
  })

  it.each([
    ['aes', 'sha256'],
    ['sm', 'sm3'],
  ] as const)('made for %s find equal texts by %s', async (sealing, digest) => {
    expect(must(await openKeys(source(), { mayCreate: true, sealing })).blind.digest).toBe(digest)
  })

  it('rotate: one more key, the old ones stay, the blind key stays', async () => {
    const before = must(await openKeys(source(), FIRST_START))
    const after = must(await rotateKeys(source()))
    expect(after.keys.size).toBe(2)
    expect(after.keys.get(before.current)).toEqual(before.keys.get(before.current))
    expect(after.current).not.toBe(before.current)
    expect(after.blind).toEqual(before.blind)
    expect(must(await openKeys(source(), FIRST_START))).toEqual(after)
    expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
  })

  it('lose none when several rotate at once', async () => {
    must(await openKeys(source(), FIRST_START))
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => rotateKeys(source())))
    const made = outcomes.flatMap((o) => (o.ok ? [o.value.current] : []))
    expect(outcomes.flatMap((o) => (o.ok ? [] : [o.error.code])).every((c) => c === 'keys-being-changed')).toBe(true)
    expect(must(await openKeys(source(), FIRST_START)).keys.size).toBe(1 + made.length)
    expect(made.length).toBeGreaterThan(0)
  })

  it('do not rotate while another change holds the lock, and say where it is', async () => {
    const before = must(await openKeys(source(), FIRST_START))
    await writeFile(`${file}.lock`, '')
    const expected = { code: 'keys-being-changed', params: { file: `${file}.lock` } }
    expect(faultOf(await rotateKeys(source()))).toEqual(expected)
    expect(must(await openKeys(source(), FIRST_START))).toEqual(before)
    expect(await readdir(join(folder, 'data'))).toEqual(['keys.json', 'keys.json.lock'])
  })

  it.skipIf(process.platform === 'win32').each([0o604, 0o640, 0o620, 0o666])(
    'are refused in a file of mode %o',
    async (mode) => {
      must(await openKeys(source(), FIRST_START))
      await chmod(file, mode)
      const expected = { code: 'keys-exposed', params: { file, mode: `0${mode.toString(8)}` } }
      expect(faultOf(await openKeys(source(), FIRST_START))).toEqual(expected)
      expect(faultOf(await rotateKeys(source()))).toEqual(expected)
    },
  )

  it('are not read from a folder', async () => {
    await mkdir(file, { recursive: true, mode: 0o700 })
    expect(faultOf(await openKeys(source(), FIRST_START))?.code).toBe('keys-unreadable')
  })
})

describe('the keys of the environment', () => {
  it('go before the file, and the program does not rotate them', async () => {
    const inline = writeKeyRing(newKeyRing('sha256'))
    const ring = must(await openKeys({ inline, file }, FIRST_START))
    expect(writeKeyRing(ring)).toBe(inline)
    expect(faultOf(await rotateKeys({ inline, file }))?.code).toBe('keys-set-outside')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('broken keys', () => {
  const ring = JSON.parse(writeKeyRing(newKeyRing('sha256')))
  const short = Buffer.alloc(31, 7).toString('base64')

  it.each([
    ['no JSON', '{', 'JSON'],
    ['nothing', '', 'JSON'],
    ['another version', JSON.stringify({ ...ring, version: 2 }), 'version'],
    ['a current key that is not there', JSON.stringify({ ...ring, current: 'gone' }), 'current'],
    ['a current key from the prototype', JSON.stringify({ ...ring, current: 'constructor' }), 'current'],
    ['a short key', JSON.stringify({ ...ring, keys: { ...ring.keys, k2: short } }), 'keys.k2'],
    ['a key that is no base64', JSON.stringify({ ...ring, keys: { ...ring.keys, k2: 'äöü' } }), 'keys.k2'],
    ['a key id that does not fit', JSON.stringify({ ...ring, keys: { 'K 2': short } }), 'keys.K 2'],
    ['no blind key', JSON.stringify({ ...ring, blind: undefined }), 'blind'],
    ['a field too much', JSON.stringify({ ...ring, blind: { ...ring.blind, old: 1 } }), 'blind'],
  ])('are refused with their place, and no key is told: %s', async (_, inline, where) => {
    const fault = faultOf(await openKeys({ inline, file }, FIRST_START))
    expect(fault).toEqual({ code: 'keys-malformed', params: { source: 'GONGKAI_KEYS', where } })
  })

  it('are refused in a file of any size, which stays as it is', async () => {
    await mkdir(join(folder, 'data'))
    const text = `{}${' '.repeat(70_000)}`
    await writeFile(file, text, { mode: 0o600 })
    expect(faultOf(await openKeys(source(), FIRST_START))?.code).toBe('keys-malformed')
    expect(await readFile(file, 'utf8')).toBe(text)
  })
})
