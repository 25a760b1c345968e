import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '#app/read-report'
import { reportToJson } from '#contract/index'
import type { FormId, Report } from '#core/annual-report/index'
import { generateReport } from '../../../test/support/generate-report.ts'
import { HOSTILE, hostileReport } from '../../../test/support/hostile-report.ts'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../../test/support/plain-report.ts'
import { parseCsv, writeCsv } from './csv.ts'
import { documentReader } from './read/reader.ts'
import { writeReportCsv } from './write/report-csv.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const fieldsOf = (text: string): readonly (readonly string[])[] => parseCsv(text).map(({ fields }) => fields)

describe('CSV', () => {
  it('opens in a spreadsheet as UTF-8', () => {
    expect(textOf(writeCsv([['机关', 1]]))).toBe('\uFEFF机关,1\r\n')
  })

  it.each([
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['+1', "'+1"],
    ['-8', "'-8"],
    ['@SUM(1)', "'@SUM(1)"],
    ["'=1", "''=1"],
    ['1', '1'],
  ])('keeps the text %s from being a formula, and gives it back', (text, stored) => {
    const csv = textOf(writeCsv([[text]]))
    expect(csv).toContain(stored)
    expect(fieldsOf(csv)).toEqual([[text]])
  })

  it('leaves numbers alone', () => {
    expect(textOf(writeCsv([[-8, 0.5]]))).toBe('\uFEFF-8,0.5\r\n')
  })

  it('gives any texts back', () => {
    const field = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(fieldsOf(textOf(writeCsv(rows)))).toEqual(rows)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives back a first row that holds more semicolons than commas', () => {
    const rows = [
      ['甲;乙;丙', 'a\tb\tc', '";'],
      ['1', '2', '3'],
    ]
    expect(fieldsOf(textOf(writeCsv(rows)))).toEqual(rows)
  })

  it.each([
    ['semicolons', '编号;名称\r\nc;商务局\r\n'],
    ['tabs', '编号\t名称\nc\t商务局\n'],
    ['empty lines', '编号,名称\n\n,\nc,商务局'],
  ])('is read with %s', (_, text) => {
    expect(fieldsOf(text)).toEqual([
      ['编号', '名称'],
      ['c', '商务局'],
    ])
  })

  it('knows the line of a row, behind fields of several lines too', () => {
    expect(parseCsv('a,b\n"c\nd",e\n\nf,g').map(({ line }) => line)).toEqual([1, 2, 5])
  })
})

describe('a report in the long form', () => {
  const readBack = async (report: Report, change = (text: string): string => text) => {
    const bytes = new TextEncoder().encode(change(textOf(writeReportCsv(report))))
    const [result] = await readReport({ reader: documentReader }, { name: 'a.csv', bytes })
    if (!result) throw new Error('nothing was read')
    return result
  }
  const read = async (report: Report): Promise<unknown> => {
    const result = await readBack(report)
    return result.ok ? reportToJson(result.value.report) : result.error
  }

  it('has a row a cell, with its labels, unit and state', () => {
    const csv = textOf(writeReportCsv(plainReport('2021', { 't3.no.secret.business': valueCell(3) })))
    expect(csv).toContain(
      '\r\nt3.no.secret.business,表三,三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密,法人或其他组织 / 商业企业,3,件,有数,,\r\n',
    )
  })

  it('keeps blank, missing and unreadable apart, and remarks', async () => {
    const report = plainReport('2021', {
      't3.open.natural': blankCell('/'),
      't3.open.business': { state: 'blank', mark: '', remark: null, source: null },
      't3.open.research': blankCell(''),
      't3.open.charity': unreadableCell('12', 1, 2),
      't3.open.other': valueCell(22, { remark: '其中修订16件' }),
      't2.fee.amountWan': valueCell(251_000, { unit: '元' }),
    })
    expect(await read(report)).toEqual(reportToJson(report))
  })

  it('gives generated reports back whole', async () => {
    const forms: readonly FormId[] = ['2021', '2021-single', '2019']
    const seeds = fc.tuple(fc.constantFrom(...forms), fc.nat(10_000))
    await fc.assert(
      fc.asyncProperty(seeds, async ([form, seed]) => {
        const report = generateReport(form, seed)
        expect(await read(report)).toEqual(reportToJson(report))
      }),
      { numRuns: 20, seed: 3 },
    )
  })

  it('holds a hostile text as text', async () => {
    expect(await read(hostileReport())).toEqual(reportToJson(hostileReport()))
    expect(textOf(writeReportCsv({ ...hostileReport(), lead: `=${HOSTILE}` }))).toContain(`"'=${HOSTILE.slice(0, 8)}`)
  })

  it.each([
    [
      'a number is none',
      (text: string) => text.replace(/(t3\.open\.natural,[^\r]*?),0,件/, '$1,三,件'),
      /t3\.open\.natural/,
    ],
    ['a row is missing', (text: string) => text.replace(/t3\.open\.natural[^\r]*\r\n/, ''), /t3\.open\.natural/],
    ['the form is unknown', (text: string) => text.replace('form,,,,2021', 'form,,,,2007'), /form/],
  ])('is refused where %s', async (_, change, where) => {
    const result = await readBack(plainReport('2021'), change)
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'csv-invalid', params: { where: expect.stringMatching(where) } },
    })
  })
})
