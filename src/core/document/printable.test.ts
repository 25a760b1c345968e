import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['keeps characters beyond the BMP', '䶮𬭩😀', '䶮𬭩😀'],
  ['keeps tabs and line feeds', 'a\tb\nc', 'a\tb\nc'],
  ['makes one line feed of CR LF', 'a\r\nb', 'a\nb'],
  ['drops control characters', 'a\u0000\u0001\u001b\u007f\u0085b', 'ab'],
  ['replaces half a surrogate pair', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['replaces what XML forbids', '\ufffe\uffff', '\ufffd\ufffd'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})
