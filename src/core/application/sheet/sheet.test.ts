import { describe, expect, it } from 'vitest'
import { readSheet, type SheetRow } from './read-sheet.ts'
import { casesTemplate } from './template.ts'

const [HEADS = [], HINTS = []] = casesTemplate().rows

const GOOD: Readonly<Record<string, string>> = {
  '提交日期*': '2025/3/3',
  '渠道*': '当面提交',
  '申请人类型*': '自然人',
  '姓名（名称）*': '𠮷田',
  '申请的信息*': '电商资金明细',
  联系电话: '13800138000',
}

const sheet = (...rows: readonly Readonly<Record<string, string>>[]): readonly SheetRow[] => [
  { line: 1, fields: HEADS },
  { line: 2, fields: HINTS },
  ...rows.map((row, i) => ({ line: i + 3, fields: HEADS.map((head) => row[head] ?? '') })),
]

const linesOf = (rows: readonly SheetRow[]) => {
  const read = readSheet(rows)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('a sheet of applications', () => {
  it('is read line by line, the template’s own heads and hints aside', () => {
    const [line] = linesOf(sheet(GOOD))
    expect(line).toMatchObject({ line: 3, name: '𠮷田', subject: '电商资金明细' })
    expect(line?.application).toMatchObject({
      ok: true,
      value: {
        applicant: { nature: 'natural', facts: { phone: '13800138000', identity: null } },
        command: { day: '2025-03-03', channel: 'inPerson', request: { carrier: null, way: null } },
      },
    })
  })

  it.each([
    ['a required field', { '申请的信息*': '' }, 'case-text-missing'],
    ['a word of the list', { '渠道*': '微信' }, 'cases-sheet-choice'],
    ['a day of the calendar', { '提交日期*': '2025-02-30' }, 'cases-sheet-date'],
  ])('names the line that lacks %s, and leaves the others', (_, change, code) => {
    const [good, bad] = linesOf(sheet(GOOD, { ...GOOD, ...change }))
    expect(good?.application.ok).toBe(true)
    expect(bad?.application).toMatchObject({
      ok: false,
      error: expect.arrayContaining([expect.objectContaining({ code })]),
    })
  })

  it.each([
    ['without a required column', [{ line: 1, fields: ['提交日期'] }], 'cases-sheet-head'],
    ['without a line', sheet(), 'cases-sheet-empty'],
    ['with more than 500 lines', sheet(...Array.from({ length: 501 }, () => GOOD)), 'cases-sheet-long'],
    ['that is empty', [], 'cases-sheet-head'],
  ])('is refused %s', (_, rows, code) => {
    expect(readSheet(rows)).toMatchObject({ ok: false, error: { code } })
  })

  it('asks for no purpose (REG-27)', () => {
    expect(HEADS.join()).not.toMatch(/用途|目的/)
  })
})
