import { expect, it } from 'vitest'
import { decodeText } from './encoding.ts'

const PROSE = '本机关依照政府信息公开条例的规定，公布年度工作情况。'
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)]

const CODES = new Map<string, readonly number[]>()
const decoder = new TextDecoder('gbk')
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) CODES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
const gbk = (text: string): readonly number[] => [...text].flatMap((c) => CODES.get(c) ?? [c.charCodeAt(0)])

const read = (...parts: readonly (readonly number[])[]): string => {
  const text = decodeText(Uint8Array.from(parts.flat()))
  return text.ok ? text.value : text.error.code
}

it.each<[string, (text: string) => readonly number[]]>([
  ['UTF-8', utf8],
  ['GBK', gbk],
])('reads %s with a broken byte and shows where it was', (_name, encode) => {
  const text = PROSE.repeat(20)
  expect(read(encode(text), [0xff], encode(text))).toBe(`${text}\uFFFD${text}`)
})

it.each([
  ['UTF-8 first', utf8, gbk],
  ['GBK first', gbk, utf8],
])('refuses a file joined from two encodings, %s', (_name, first, second) => {
  expect(read(first(PROSE.repeat(20)), second(PROSE.repeat(40)))).toBe('encoding-undecidable')
})

it('reads a page in GBK with a foot in UTF-8, and its own text is whole', () => {
  const page = PROSE.repeat(20)
  expect(read(gbk(page), utf8('主办：某县商务局')).startsWith(page)).toBe(true)
})

it('says in both languages that a file ends within a character', () => {
  const cut = decodeText(Uint8Array.from(utf8(PROSE).slice(0, -1)))
  expect(cut).toMatchObject({
    error: {
      code: 'file-truncated',
      params: { where: { zh: '最后一个字符不完整', en: 'its last character is incomplete' } },
    },
  })
})
