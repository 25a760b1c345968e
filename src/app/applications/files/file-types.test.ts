import { describe, expect, it } from 'vitest'
import { isTaken, kindInWords, misnamed } from './file-types.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('what a case takes', () => {
  it.each([
    ['application/pdf', true],
    [WORD, true],
    ['application/x-msdownload', false],
    ['toString', false],
  ])('%s: %s', (mediaType, taken) => {
    expect(isTaken(mediaType)).toBe(taken)
  })
})

describe('a name that says what the content is not', () => {
  it.each([
    ['合同.pdf', 'application/pdf', false],
    ['合同.PDF', 'application/pdf', false],
    ['合同.pdf', 'image/png', true],
    ['照片.jpeg', 'image/jpeg', false],
    ['说明.wps', 'application/x-cfb', false],
    ['说明.wps', WORD, false],
    ['表格.xls', WORD, true],
    ['没有后缀', 'image/png', false],
    ['合同2024.3', 'application/pdf', false],
  ])('%s with %s: %s', (name, mediaType, wrong) => {
    expect(misnamed(name, mediaType)).toBe(wrong)
  })

  it('is told by the ending that fits', () => {
    expect(kindInWords(WORD)).toBe('DOCX')
    expect(kindInWords('application/zip')).toBe('application/zip')
  })
})
