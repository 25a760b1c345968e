import { describe, expect, it } from 'vitest'
import { parseCreditCode } from './index.ts'

const REAL = ['11441700007280420Y', '11370322004222241N', '11341702486344515H']
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codeOf = (text: string) => {
  const parsed = parseCreditCode(text)
  return parsed.ok ? parsed.value : parsed.error.code
}

describe('a unified social credit code', () => {
  it.each(REAL)('%s of a real agency is taken', (code) => {
    expect(codeOf(code)).toBe(code)
  })

  it.each([
    ['small letters', '11441700007280420y'],
    ['full-width characters', '１１４４１７００００７２８０４２０Ｙ'],
    ['blanks', ' 114417 00007280420Y\n'],
    ['an ideographic space', '11441700007280420Y　'],
  ])('is taken with %s and kept without', (_, text) => {
    expect(codeOf(text)).toBe('11441700007280420Y')
  })

  it.each([
    ['nothing', ''],
    ['one character less', '11441700007280420'],
    ['one character more', '11441700007280420YY'],
    ['the letter O for 0', '1144170000728042OY'],
    ['the letter I for 1', 'I1441700007280420Y'],
    ['a letter in the region', '1144A700007280420Y'],
    ['another script', '１１４４１７００００７２８０４２〇Y'],
  ])('is refused for its form with %s', (_, text) => {
    expect(codeOf(text)).toBe('credit-code-form')
  })

  it('is refused with any one character of the organisation or the check replaced', () => {
    for (const place of [0, 1, 8, 12, 16, 17])
      for (const other of ALPHABET.replace('11441700007280420Y'.charAt(place), ''))
        expect(codeOf(`${REAL[0]?.slice(0, place)}${other}${REAL[0]?.slice(place + 1)}`)).toBe('credit-code-check')
  })

  it.each([
    ['neighbours in the organisation code', '11441700007280240Y'],
    ['neighbours in the region', '11447100007280420Y'],
  ])('is refused with %s exchanged', (_, text) => {
    expect(codeOf(text)).toBe('credit-code-check')
  })
})
