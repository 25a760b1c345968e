import { type CellObject, read, utils, type WorkBook } from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import type { Instant } from '#app/ports'
import { readReport } from '#app/read-report'
import { FORMS, type FormId, type Report, reportDocument } from '#core/annual-report/index'
import { generateReport } from '../../../../test/support/generate-report.ts'
import { HOSTILE, hostileReport } from '../../../../test/support/hostile-report.ts'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../../../test/support/plain-report.ts'
import { documentReader } from '../read/reader.ts'
import { writeXlsx } from './xlsx.ts'

const at = '2022-01-14T08:20:00.000Z' as Instant
const FORM_IDS: readonly FormId[] = ['2021', '2021-single', '2019']

const xlsxOf = (report: Report, demonstration = false): Promise<Uint8Array> =>
  writeXlsx(reportDocument(report, { gapNotes: false }), { at, demonstration })
const opened = async (report: Report): Promise<WorkBook> =>
  read(await xlsxOf(report), { type: 'array', cellStyles: true, cellNF: true })
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

function cellOf(book: WorkBook, sheet: string, name: string): CellObject {
  const cell: CellObject | undefined = book.Sheets[sheet]?.[name]
  if (!cell) throw new Error(`no cell ${sheet}!${name}`)
  return cell
}

/** The rows of the sheet of sums below its heads: number, words, left, right, difference, result. */
function checksOf(book: WorkBook): readonly (readonly unknown[])[] {
  const sheet = book.Sheets.核对
  if (!sheet) throw new Error('no sheet of checks')
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(4)
}

const failed = (book: WorkBook): unknown[] => checksOf(book).filter((row) => row[5] !== '相符')

describe('a workbook', async () => {
  const book = await opened(plainReport('2021'))

  it('has a sheet for each table, the texts and the sums', () => {
    expect(book.SheetNames).toEqual(['表二', '表三', '表四', '文字部分', '核对'])
  })

  test.each(FORM_IDS)('merges the cells that the form %s merges', async (form) => {
    const { Sheets } = await opened(plainReport(form))
    for (const { name, rows } of FORMS[form].tables) {
      const merged = rows.flat().filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1).length
      expect(Sheets[name]?.['!merges']?.length, name).toBe(merged + 1)
    }
  })

  it('computes the totals, and says what they come to', async () => {
    const counted = await opened(
      plainReport('2021', {
        't3.open.natural': valueCell(3),
        't3.open.other': valueCell(4),
        't3.open.total': valueCell(7),
      }),
    )
    expect(cellOf(counted, '表三', 'J7')).toMatchObject({ t: 'n', v: 7, f: 'SUM(D7:I7)' })
    expect(cellOf(counted, '表四', 'E5')).toMatchObject({ v: 0, f: 'SUM(A5:D5)' })
  })

  it('keeps a printed total that its parts do not make, and says so among the sums', async () => {
    const wrong = await opened(plainReport('2021', { 't3.open.total': valueCell(2) }))
    const total = cellOf(wrong, '表三', 'J7')
    expect([total.v, total.f]).toEqual([2, undefined])
    expect(failed(wrong)).toEqual([
      ['ID-1', '表三“（一）予以公开”行：“总计”等于各类申请人之和', 2, 0, 2, '不符'],
      ['ID-2', '表三“总计”列：“（七）总计”等于各项办理结果之和', 0, 2, -2, '不符'],
    ])
  })

  it('does not call a sum right where a cell holds no number', async () => {
    const book = await opened(plainReport('2021', { 't4.review.other': unreadableCell('12', 1, 12) }))
    expect(failed(book)).toEqual([['ID-4', '表四“行政复议”：“总计”等于四种结果之和', 0, 0, 0, '有格不是数字']])
  })

  test.each(FORM_IDS)('checks every sum of the form %s by formula', async (form) => {
    const book = await opened(plainReport(form))
    expect(checksOf(book)).toHaveLength(form === '2021' ? 42 : 40)
    expect(failed(book)).toEqual([])
    expect(cellOf(book, '核对', 'E5').f).toBe('C5-D5')
    expect(cellOf(book, '核对', 'F5').f).toContain('IF(E5=0,"相符","不符")')
    expect(cellOf(book, '核对', 'A2').v).toBe(`共 ${form === '2021' ? 42 : 40} 项，0 项不符或者不能核对`)
  })

  it('leads from a sum to its cell, and turns red by itself', async () => {
    const parts = partsOf(await xlsxOf(plainReport('2021')))
    expect(parts['xl/worksheets/sheet5.xml']).toContain('<hyperlink ref="B5" location="&apos;表三&apos;!J5"/>')
    expect(parts['xl/worksheets/sheet5.xml']).toMatch(/sqref="A5:F46"><cfRule type="expression"[^>]*><formula>\$F5/)
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<formula>SUM($J$7)&lt;&gt;SUM($D$7:$I$7)</formula>')
  })

  it('is printed on A4, table 四 across, with its title above', async () => {
    const parts = partsOf(await xlsxOf(plainReport('2021'), true))
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"\/>/,
    )
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/orientation="landscape"/)
    expect(parts['xl/worksheets/sheet3.xml']).toContain(
      '&amp;C某某县某某局2021年政府信息公开工作年度报告&amp;R演示数据',
    )
  })

  it('has its elements in the order without which Excel refuses a sheet', async () => {
    const ORDER =
      'sheetPr sheetViews cols sheetData mergeCells conditionalFormatting hyperlinks printOptions pageMargins pageSetup headerFooter'
    for (const [name, xml] of Object.entries(partsOf(await xlsxOf(plainReport('2021')))).filter(([n]) =>
      /sheet\d\.xml$/.test(n),
    )) {
      const met = [...xml.matchAll(new RegExp(`<(${ORDER.replaceAll(' ', '|')})[ >]`, 'g'))].map((m) => m[1] ?? '')
      const places = met.map((element) => ORDER.split(' ').indexOf(element))
      expect(places, name).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('tells its title and agency', async () => {
    const core = partsOf(await xlsxOf(plainReport('2021')))['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>某某县某某局2021年政府信息公开工作年度报告</dc:title>')
    expect(core.match(/2022-01-14T08:20:00Z/g)).toHaveLength(2)
  })
})

describe('a hostile text', async () => {
  const bytes = await xlsxOf(hostileReport())

  it('is only text', () => {
    const formulas = Object.values(partsOf(bytes)).flatMap((xml) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map((m) => m[1] ?? ''),
    )
    expect(formulas.length).toBeGreaterThan(100)
    expect(formulas.filter((f) => !/^(SUM\(|C\d+-D\d+$|IF\(COUNTA\(|"共 "&amp;)/.test(f))).toEqual([])
    expect(JSON.stringify(partsOf(bytes))).not.toContain('<script')
  })

  test.each(["=cmd|'/c calc'!A1", '+1', '-1+1', '@SUM(1)'])('%s stays text for whoever edits it', async (text) => {
    const book = await opened({ ...plainReport('2021', { 't2.rules.issued': blankCell(text) }), texts: { 一: text } })
    expect(cellOf(book, '表二', 'B4')).toMatchObject({ t: 's', v: text, z: '@' })
    const texts = utils.sheet_to_json<unknown[]>(book.Sheets.文字部分 ?? {}, { header: 1 }).flat()
    expect(texts).toContain(text)
  })

  it('is read back as it was', async () => {
    const [result] = await readReport({ reader: documentReader }, { name: 'a.xlsx', bytes })
    expect(result?.ok && result.value.report.texts.五).toBe(HOSTILE.replace('\u0001', ''))
  })
})

it('keeps a paragraph that is longer than a row is high', async () => {
  const long = `${'公开为常态，不公开为例外。'.repeat(300)}`
  const [result] = await readReport(
    { reader: documentReader },
    {
      name: 'a.xlsx',
      bytes: await xlsxOf({
        ...plainReport('2021'),
        texts: { 一: `${long}\n第二十条规定的内容。`, 五: '无。', 六: '无。' },
      }),
    },
  )
  expect(result?.ok && result.value.report.texts.一).toBe(`${long}\n第二十条规定的内容。`)
})

it('gives a generated report back: every cell, text, title, name, year and signature', async () => {
  const what = ({ form, title, agency, year, lead, texts, signature, cells }: Report) => ({
    ...{ form, title: title?.value, agency: agency?.value, year: year?.value, lead, texts, signature },
    cells: Object.fromEntries(
      Object.entries(cells).map(([address, c]) => [address, c.state === 'value' ? c.value : c.state]),
    ),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FORM_IDS),
      fc.nat(100_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (form, seed, fill) => {
        const report = generateReport(form, seed, { fill })
        const [result] = await readReport({ reader: documentReader }, { name: 'a.xlsx', bytes: await xlsxOf(report) })
        expect(result?.ok && what(result.value.report)).toEqual(what(report))
      },
    ),
    { numRuns: 30, seed: 7 },
  )
})
