import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { paragraph, wordFile } from '../../../../test/support/word-file.ts'
import { documentReader } from './reader.ts'

const read = (bytes: Uint8Array) => documentReader.read({ name: 'reports.zip', bytes })
const word = (text: string): Uint8Array => wordFile(paragraph(text))
const page = strToU8('<!doctype html><html><body><p>网页正文</p></body></html>')

it('reads each file inside, in order, and keeps where it came from', async () => {
  const result = await read(zipSync({ '甲镇/报告.docx': word('甲镇'), '乙镇.html': page }))
  expect(result).toMatchObject({
    ok: true,
    value: [
      { entry: { name: '甲镇/报告.docx', failure: null }, blocks: [{ text: '甲镇' }] },
      { entry: { name: '乙镇.html', failure: null }, blocks: [{ text: '网页正文' }] },
    ],
  })
})

it('tells about a file that cannot be read without hiding the others', async () => {
  const result = await read(
    zipSync({ 'a.docx': word('甲'), 'b.docx': word('乙').slice(0, 300), 'c.png': strToU8('\u0089PNG\r\n\u001a\n') }),
  )
  expect(result).toMatchObject({
    ok: true,
    value: [
      { entry: { failure: null } },
      { blocks: [], entry: { name: 'b.docx', failure: { code: expect.any(String) } } },
      { blocks: [] },
    ],
  })
})

it('leaves out what programs add by themselves', async () => {
  const result = await read(
    zipSync({
      'a.docx': word('甲'),
      '__MACOSX/._a.docx': strToU8('x'),
      '~$a.docx': strToU8('x'),
      '.DS_Store': strToU8('x'),
    }),
  )
  expect(result).toMatchObject({ ok: true, value: [{ entry: { name: 'a.docx' } }] })
  expect(result.ok && result.value).toHaveLength(1)
})

it('gives a name with steps upwards as a name only', async () => {
  const result = await read(zipSync({ '../../etc/报告.docx': word('甲') }))
  expect(result).toMatchObject({ ok: true, value: [{ entry: { name: '../../etc/报告.docx', failure: null } }] })
})

it('does not open an archive inside the archive', async () => {
  const inner = zipSync({ 'a.docx': word('甲') })
  const result = await read(zipSync({ 'inner.zip': inner, 'hidden.dat': inner }))
  expect(result).toMatchObject({
    ok: true,
    value: [
      { entry: { failure: { code: 'archive-without-reports' } } },
      { entry: { failure: { code: 'archive-without-reports' } } },
    ],
  })
})

it.each([
  ['an empty archive', zipSync({ 'folder/': new Uint8Array() }), 'archive-without-reports'],
  [
    'too many files',
    zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
    'archive-bomb',
  ],
  ['an OFD document', zipSync({ 'OFD.xml': strToU8('<ofd/>') }), 'format-unsupported'],
])('answers %s', async (_, bytes, code) => {
  expect(await read(bytes)).toMatchObject({ ok: false, error: { code } })
})
