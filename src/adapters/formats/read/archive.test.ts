import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listEntries, unpack } from './archive.ts'

/** Changes the sizes that the heads of all entries admit. */
function withLyingSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < bytes.length - 4; i++) {
    const signature = view.getUint32(i, true)
    if (signature === 0x04034b50) view.setUint32(i + 22, size, true)
    if (signature === 0x02014b50) view.setUint32(i + 24, size, true)
  }
  return bytes
}

/** A zip whose one name is stored in the given bytes, without the flag for UTF-8. */
function withName(raw: readonly number[]): Uint8Array {
  const bytes = zipSync({ ['x'.repeat(raw.length)]: strToU8('内容') })
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < bytes.length - 4; i++) {
    const at = { 67324752: 30, 33639248: 46 }[view.getUint32(i, true)]
    if (at !== undefined) bytes.set(raw, i + at)
  }
  return bytes
}

const large = () => new Uint8Array(80 * 2 ** 20)

describe('what a zip may unpack to', () => {
  it('lists files, not folders', () => {
    const listed = listEntries(zipSync({ 'a/b.txt': strToU8('1'), 'a/': new Uint8Array() }))
    expect(listed).toMatchObject({ ok: true, value: [{ name: 'a/b.txt' }] })
  })

  it.each([
    [
      'a list of too many entries',
      zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}`, new Uint8Array()]))),
    ],
    ['a ratio that no document has', zipSync({ a: large() })],
  ])('refuses %s', (_, bytes) => {
    expect(listEntries(bytes)).toMatchObject({ ok: false, error: { code: 'archive-bomb' } })
  })

  it('stops at an entry that unpacks to more than its head admits', () => {
    const bytes = withLyingSize(zipSync({ a: large() }), 100)
    expect(unpack(bytes, () => true)).toMatchObject({ ok: false, error: { code: 'archive-bomb' } })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('PK\u0003\u0004 only looks like a zip')],
    ['a zip cut in half', zipSync({ a: crypto.getRandomValues(new Uint8Array(5000)) }).slice(0, 2500)],
  ])('answers %s', (_, bytes) => {
    expect(listEntries(bytes)).toMatchObject({ ok: false, error: { code: 'file-damaged' } })
  })
})

describe('names in a zip', () => {
  it.each([
    ['GBK, as Chinese Windows writes them', [0xb1, 0xa8, 0xb8, 0xe6], '报告'],
    ['UTF-8 without the flag', [...strToU8('报告')], '报告'],
    ['ASCII', [...strToU8('report')], 'report'],
  ])('are read from %s', (_, raw, name) => {
    expect(listEntries(withName(raw))).toMatchObject({ value: [{ name }] })
  })

  it('with the flag are read as they are', () => {
    expect(listEntries(zipSync({ '报告.docx': strToU8('1') }))).toMatchObject({ value: [{ name: '报告.docx' }] })
  })
})
