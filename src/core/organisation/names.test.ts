import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialName, plainText } from './names.ts'

describe('an official name', () => {
  it.each([
    ['spaces at the ends', ' 商务局\u3000', '商务局'],
    ['line breaks', '积石山县\r\n商务局', '积石山县 商务局'],
    ['control and format characters', '商\u200b务\u0000局\ufeff', '商务局'],
    ['half a character', '商务局\ud842', '商务局'],
  ])('is taken without %s', (_, typed, name) => {
    expect(officialName(typed)).toBe(name)
  })

  it.each(['䶮𬭩镕喆堃', '\u{2ebf0}某', '\ue000某', '商务局（粮食局）'])('keeps every character of %s', (typed) => {
    expect(officialName(typed)).toBe(typed)
  })

  it.each(['', ' \n\u0000', '局'.repeat(101)])('is none where nothing or too much is left', (typed) => {
    expect(officialName(typed)).toBeNull()
  })

  it('stays as it is when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
    )
  })
})
